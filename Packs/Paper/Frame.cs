using System.Xml.Linq;
using PolicyBot.Packs.Paper.Sheets;
using PolicyBot.Packs.Wording;
using PolicyBot.Policy;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Packs.Paper;

/// <summary>The first and the last sheet: what this is and how to read it; the mark and a place to sign.</summary>
internal sealed class Frame(Pack pack, DateOnly day, Phrases phrases, Terms terms)
{
    private const int Signatures = 3;
    private const int Remarks = 6;

    public XElement First(IEnumerable<(string Number, string Title, string Name)> contents, TopicSheet sheet) => Html.Tag("section", "first",
        Html.Tag("p", "kind", phrases["Kind"]),
        Html.Tag("h1", "", pack.Name.In(phrases.Language)),
        Html.Tag("p", "document", pack.Document),
        Html.Tag("dl", "", Facts().Select(fact => new object[] { Html.Tag("dt", "", fact.Name), Html.Tag("dd", "", fact.Value) })),
        Html.Tag("p", "mark", phrases["Mark"]),
        Html.Tag("p", "", Origin(), " ", phrases["About"]),
        pack.ParentMissing is { } missing ? Html.Tag("p", "", missing.In(phrases.Language)) : null,
        Html.Tag("h3", "", phrases["HowToRead"]),
        Html.Tag("ul", "reading",
            Html.Tag("li", "", Html.Tag("span", "number", "1"), " ", phrases["ReadQuestion"]),
            Html.Tag("li", "", Html.Tag("span", "goto", phrases["GoTo"], " ", Html.Tag("span", "number", "4")), " ", phrases["ReadGoTo"]),
            Html.Tag("li", "ends", Enum.GetValues<VerdictKind>().Select(kind => sheet.End(kind, []))),
            Html.Tag("li", "", phrases.With("ReadIds", pack.Answers.Values.SelectMany(answer => answer.Rules.Rules).FirstOrDefault(rule => !rule.IsFloor)?.Id)),
            Html.Tag("li", "", phrases["ReadRepeats"])),
        Html.Tag("h3", "", phrases["Contents"]),
        Html.Tag("ol", "contents", contents.Select(entry => Html.Tag("li", "", Html.Link(entry.Name, Html.Tag("span", "count", entry.Number), entry.Title)))));

    public XElement Last(string number) => Html.Tag("section", "sheet sign",
        Html.Tag("header", "",
            Html.Tag("p", "marks", Html.Tag("span", "mark", phrases["Mark"])),
            Html.Tag("h2", "", Html.Tag("span", "count", number), phrases["Sign"])),
        Html.Tag("p", "short", phrases.With("SignAbout", pack.Document, pack.Revision)),
        Html.Table("signatures", [phrases["Name"], phrases["Role"], phrases["Day"], phrases["Signature"], phrases["Verdict"]],
            Enumerable.Range(0, Signatures).Select(_ => Html.Row("", "", "", "", new object[] { Heading.Tick(phrases["Agreed"]), Heading.Tick(phrases["Adapt"]) }))),
        Html.Tag("h3", "", phrases["Remarks"]),
        Html.Table("remarks", [phrases["Id"], phrases["Change"]], Enumerable.Range(0, Remarks).Select(_ => Html.Row("", ""))))
        .Named(number.ToLowerInvariant());

    /// <summary>Where the charts come from: they take the place of those that the text had and that are lost, or it had none.</summary>
    private string Origin() =>
        pack.Life.Documents.Where(document => document.IsRebuilt).Select(document => $"{document.Id} ({document.Title.In(phrases.Language)})").ToList() is { Count: > 0 } lost
            ? phrases.With("ChartsLost", string.Join(", ", lost))
            : phrases["ChartsNone"];

    private IEnumerable<(string Name, string Value)> Facts() =>
    [
        (phrases["Sector"], terms.Of(pack.Sector)),
        (phrases["Written"], pack.Dates.Written is { } written ? terms.Date(written) : phrases["Unknown"]),
        (phrases["Approved"], pack.Dates.Approved is { } approved ? terms.Date(approved) : phrases["Unknown"]),
        (phrases["Revision"], pack.Revision),
        (phrases["Printed"], terms.Date(day)),
    ];
}
