using System.Xml.Linq;
using PolicyBot.Packs.Flowcharts;
using PolicyBot.Packs.Wording;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Packs.Paper.Sheets;

/// <summary>
/// Topics on paper, one after the other: the short answer, the questions as a ladder, the rules. What to do and where a rule stands is told
/// where the rule comes first; further topics send back to it.
/// </summary>
internal sealed class TopicSheet(Phrases phrases, Terms terms)
{
    private readonly Dictionary<RuleId, int> first = [];

    public XElement Of(TopicAnswer answer, int number)
    {
        var topic = answer.Rules.Topic;
        var places = Flowchart.Of(answer.Rules);
        var ladder = places.Count > 1 ? Ladder.Of(places) : [];
        var drawn = ladder.SelectMany(rung => rung.Branches).SelectMany(branch => branch.OnTheWay.Concat(branch.Reasons)).ToHashSet();
        return Html.Tag("section", "sheet",
            Heading.Of($"{number}", topic.Title.In(phrases.Language), ladder.Count > 0, phrases),
            Html.Tag("p", "short", answer.Short?.In(phrases.Language) ?? phrases["Silent"]),
            ladder.Count > 0
                ? Steps(ladder, Name(number))
                : topic.Kind == TopicKind.Check ? Html.Tag("p", "", phrases["NothingAsked"], " ", End(places[0].End!.Value, [.. places[0].Reasons()])) : null,
            Html.Tag("h3", "", phrases.With("RulesOf", $"{number} · {topic.Title.In(phrases.Language)}")),
            Html.Table("rules", [phrases["Id"], phrases["Effect"], phrases["RuleAndWhere"]], answer.Rules.Rules.Select(rule => Of(rule, number, drawn.Contains(rule.Id) ? null : answer.Rules.Facts))))
            .Named(Name(number));
    }

    /// <summary>The name to link to.</summary>
    public static string Name(int number) => $"t{number}";

    /// <summary>The box that ends a way.</summary>
    public XElement End(VerdictKind kind, IReadOnlyList<RuleId> reasons) => Html.Tag("span", $"end {kind}",
        Html.Tag("b", "", terms.Of(kind)),
        Ids(reasons));

    /// <summary>Numbers of rules, none of them parted at the end of a line.</summary>
    private static XElement? Ids(IReadOnlyList<RuleId> ids) => ids.Count == 0 ? null : Html.Tag("span", "ids",
        ids.Select((id, index) => new object[] { index > 0 ? ", " : "", Html.Tag("span", "id", id.Value) }));

    /// <summary>The questions of a chart as a ladder.</summary>
    /// <param name="sheet">The name of the sheet it stands on.</param>
    public XElement Steps(IReadOnlyList<Rung> ladder, string sheet) => Html.Tag("ol", "ladder", ladder.Select(rung => Of(rung, sheet)));

    private XElement Of(Rung rung, string sheet) => Html.Tag("li", "rung",
        Html.Tag("p", "question", Html.Tag("span", "number", $"{rung.Number}"), Html.Tag("span", "", rung.Question.Question.In(phrases.Language), Known(rung.Question))),
        Html.Tag("ul", "branches", rung.Branches.Select(branch => Html.Tag("li", "",
            Html.Tag("span", "answer",
                string.Join(" / ", branch.Answers.Select(answer => answer.Label.In(phrases.Language))),
                Ids(branch.OnTheWay)),
            Html.Tag("span", "arrow", "→"),
            branch.End is { } end
                ? End(end, branch.Reasons)
                : Html.Tag("span", "goto", Html.Link($"{sheet}-{branch.GoTo}", phrases["GoTo"], " ", Html.Tag("span", "number", $"{branch.GoTo}")))))))
        .Named($"{sheet}-{rung.Number}");

    /// <summary>What the bot does not ask, because the settings know it.</summary>
    private XElement? Known(Fact question) => question.Role is null ? null : Html.Tag("small", "", $" {phrases["KnownBySettings"]}");

    /// <param name="facts">What tells when the rule holds, unless the chart above shows it.</param>
    private XElement Of(Rule rule, int topic, IReadOnlyList<Fact>? facts)
    {
        var isFirst = first.TryAdd(rule.Id, topic);
        return Html.Row(
            Html.Tag("b", "", rule.Id.Value),
            terms.Of(rule.Effect),
            new object?[]
            {
                rule.Says.In(phrases.Language),
                isFirst && rule.Do is { } todo ? Html.Tag("span", "do", $"{phrases["Do"]} {todo.In(phrases.Language)}") : null,
                facts is not null && rule.When.Count > 0 ? Html.Tag("small", "", phrases.With("When", terms.When(rule.When, facts))) : null,
                Html.Tag("small", "where", isFirst ? terms.Where(rule) : Html.Link(Name(first[rule.Id]), phrases.With("MoreAt", first[rule.Id]))),
            });
    }
}
