using System.Xml.Linq;
using PolicyBot.Packs.Flowcharts;
using PolicyBot.Packs.Wording;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Packs.Paper;

/// <summary>One topic on paper: the short answer, the questions as a ladder, the rules with their source.</summary>
internal sealed class TopicSheet(Phrases phrases, Terms terms)
{
    public XElement Of(TopicAnswer answer, int number)
    {
        var topic = answer.Rules.Topic;
        var places = Flowchart.Of(answer.Rules);
        return Html.Tag("section", "sheet",
            Heading.Of($"{number}", topic.Title.In(phrases.Language), places.Count > 1, phrases),
            Html.Tag("p", "short", answer.Short?.In(phrases.Language) ?? phrases["Silent"]),
            places.Count > 1
                ? Html.Tag("ol", "ladder", Ladder.Of(places).Select(rung => Of(rung, number)))
                : topic.Kind == TopicKind.Check ? Html.Tag("p", "", phrases["NothingAsked"], " ", End(places[0].End!.Value, [.. places[0].Reasons()])) : null,
            Html.Tag("h3", "", phrases.With("RulesOf", $"{number} · {topic.Title.In(phrases.Language)}")),
            Html.Table("rules", [phrases["Id"], phrases["Rule"], phrases["Effect"], phrases["Where"]], answer.Rules.Rules.Select(rule => Of(rule, answer.Rules.Facts))))
            .Named(Name(number));
    }

    /// <summary>The name to link to.</summary>
    public static string Name(int number) => $"t{number}";

    /// <summary>The box that ends a way.</summary>
    public XElement End(VerdictKind kind, IReadOnlyList<RuleId> reasons) => Html.Tag("span", $"end {kind}",
        Html.Tag("b", "", terms.Of(kind)),
        reasons.Count > 0 ? Html.Tag("span", "ids", string.Join(", ", reasons)) : null);

    private XElement Of(Rung rung, int topic) => Html.Tag("li", "rung",
        Html.Tag("p", "question", Html.Tag("span", "number", $"{rung.Number}"), Html.Tag("span", "", rung.Question.Question.In(phrases.Language), Known(rung.Question))),
        Html.Tag("ul", "branches", rung.Branches.Select(branch => Html.Tag("li", "",
            Html.Tag("span", "answer",
                string.Join(" / ", branch.Answers.Select(answer => answer.Label.In(phrases.Language))),
                branch.OnTheWay.Count > 0 ? Html.Tag("span", "ids", string.Join(", ", branch.OnTheWay)) : null),
            Html.Tag("span", "arrow", "→"),
            branch.End is { } end
                ? End(end, branch.Reasons)
                : Html.Tag("span", "goto", Html.Link(Name(topic, branch.GoTo!.Value), phrases["GoTo"], " ", Html.Tag("span", "number", $"{branch.GoTo}")))))))
        .Named(Name(topic, rung.Number));

    /// <summary>What the bot does not ask, because the settings know it.</summary>
    private XElement? Known(Fact question) => question.Role is null ? null : Html.Tag("small", "", $" {phrases["KnownBySettings"]}");

    private XElement Of(Rule rule, IReadOnlyList<Fact> facts) => Html.Row(
        Html.Tag("b", "", rule.Id.Value),
        new object?[]
        {
            rule.Says.In(phrases.Language),
            rule.Do is { } todo ? Html.Tag("span", "do", $"{phrases["Do"]} {todo.In(phrases.Language)}") : null,
            rule.When.Count > 0 ? Html.Tag("small", "", phrases.With("When", terms.When(rule.When, facts))) : null,
        },
        terms.Of(rule.Effect),
        terms.Where(rule));

    private static string Name(int topic, int rung) => $"{Name(topic)}-{rung}";
}
