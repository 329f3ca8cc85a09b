using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Tests.PolicyRoom;

/// <summary>Small facts and rules for tests: fact <c>a</c> with answers <c>a0</c>, <c>a1</c>, and so on.</summary>
internal static class SomeRules
{
    private static readonly Words text = new("tekst", "text");

    public static Fact Fact(string id, int answers = 2) => new(
        new FactId(id), text, text, null,
        [.. Enumerable.Range(0, answers).Select(number => new Answer(new AnswerId($"{id}{number}"), text, [], []))]);

    /// <summary>A rule; <paramref name="when"/> reads <c>a=a0,a1 b=b0</c>.</summary>
    public static Rule Rule(string id, Effect effect, string when = "", bool floor = false, string? ask = null) => new(
        new RuleId(id), [new TopicId("topic")], Conditions(when), effect, Strength.Must, text, null,
        ask is null ? null : new RoleId(ask), new Source("document", text, 1), floor ? new DateOnly(2020, 1, 1) : null);

    public static TopicRules Topic(IReadOnlyList<Fact> facts, params Rule[] rules) => new(
        new Topic(new TopicId("topic"), TopicKind.Check, text, [.. facts.Select(fact => fact.Id)], [], null, [], []), facts, rules);

    /// <summary>What is known, as <c>a=a0 b=b1</c>.</summary>
    public static Known Known(string answers) => answers
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(answer => answer.Split('='))
        .Aggregate(Policy.Facts.Known.Nothing, (known, pair) => known.With(new FactId(pair[0]), new AnswerId(pair[1])));

    private static List<Condition> Conditions(string when) => [.. when
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(condition => condition.Split('='))
        .Select(pair => new Condition(new FactId(pair[0]), [.. pair[1].Split(',').Select(answer => new AnswerId(answer))]))];
}
