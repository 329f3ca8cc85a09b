using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Packs.Checking;

/// <summary>Finds out whether two rules of one topic can hold at once, and whether other rules are in between.</summary>
/// <param name="facts">The facts of the topic.</param>
internal sealed class Overlap(IReadOnlyList<Fact> facts)
{
    /// <summary>Whether some course of the answers makes both rules hold.</summary>
    public bool CanMeet(Rule one, Rule other) => Within(Within(Everything(), one), other) is not null;

    /// <summary>Whether some course of the answers makes both rules hold and none of the others.</summary>
    public bool CanMeetAlone(Rule one, Rule other, IReadOnlyList<Rule> without) =>
        Within(Within(Everything(), one), other) is { } both && IsLeftOf(both, [.. without.Select(rule => Masks(rule))]);

    /// <summary>Whether cases are left of these when those of each of the others are taken out.</summary>
    private static bool IsLeftOf(uint[] cases, IReadOnlyList<uint[]> taken)
    {
        var next = taken.FirstOrDefault(rule => rule.Zip(cases).All(pair => (pair.First & pair.Second) != 0));
        if (next is null)
            return true;
        var inside = (uint[])cases.Clone();
        for (var fact = 0; fact < cases.Length; fact++)
        {
            if ((inside[fact] & ~next[fact]) == 0)
                continue;
            var outside = (uint[])inside.Clone();
            outside[fact] &= ~next[fact];
            if (IsLeftOf(outside, taken))
                return true;
            inside[fact] &= next[fact];
        }
        return false;
    }

    private uint[]? Within(uint[]? cases, Rule rule)
    {
        var both = cases?.Zip(Masks(rule), (mine, its) => mine & its).ToArray();
        return both is null || both.Contains(0U) ? null : both;
    }

    private uint[] Everything() => [.. facts.Select(fact => (1U << fact.Answers.Count) - 1)];

    /// <summary>A bit for each answer of each fact that the rule lets through.</summary>
    private uint[] Masks(Rule rule)
    {
        var masks = Everything();
        for (var fact = 0; fact < masks.Length; fact++)
            if (rule.When.FirstOrDefault(condition => condition.Fact == facts[fact].Id) is { } condition)
                masks[fact] = condition.Answers.Aggregate(0U, (mask, answer) => mask | Bit(facts[fact], answer));
        return masks;
    }

    private static uint Bit(Fact fact, AnswerId answer) => 1U << fact.Answers.TakeWhile(each => each.Id != answer).Count();
}
