using System.Xml.Linq;
using PolicyBot.Packs.Flowcharts;
using PolicyBot.Packs.Wording;
using PolicyBot.Policy.Agreements;

namespace PolicyBot.Packs.Paper.Sheets;

/// <summary>The pupils' check on paper: a sheet of its own, that can be signed and given out by itself.</summary>
internal sealed class PupilSheet(SchoolLife life, Phrases phrases, Terms terms, TopicSheet ladder)
{
    /// <summary>The sheet; nothing where the school's text has no such check.</summary>
    public XElement? Of(string number) => life.PupilCheck is not { } check ? null : Html.Tag("section", "sheet alone",
        Heading.Of(number, check.Rules.Topic.Title.In(phrases.Language), drawn: true, phrases),
        Html.Tag("p", "short", check.Says.In(phrases.Language)),
        ladder.Steps(Ladder.Of(Flowchart.Of(check.Rules)), number.ToLowerInvariant()),
        Html.Tag("p", "", Html.Tag("small", "", Html.Tag("b", "", $"{check.Id} "), $"{phrases["Rebuilt"]} ({terms.Where(check.Source)})")),
        Html.Tag("h3", "", phrases["Title.pupil rule"]),
        Html.Table("items", [phrases["Id"], phrases["SaysAndWhere"]], life.PupilRules.Select(rule =>
            Html.Row(Html.Tag("b", "", rule.Id.Value), new object[] { rule.Says.In(phrases.Language), Html.Tag("small", "where", terms.Where(rule.Source)) }))),
        Html.Table("signatures", [phrases["Name"], phrases["Role"], phrases["Day"], phrases["Signature"]], [Html.Row("", "", "", "")]))
        .Named(number.ToLowerInvariant());
}
