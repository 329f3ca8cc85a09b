using System.Xml.Linq;
using PolicyBot.Packs.Paper.Sheets;
using PolicyBot.Packs.Wording;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Paper;

/// <summary>A pack as one page of HTML to print on A4, to read and to sign. It needs nothing but itself.</summary>
public static class PaperPage
{
    /// <summary>The page of this pack in this language.</summary>
    /// <param name="day">The day that is printed on it.</param>
    public static string Of(Pack pack, Language language, DateOnly day)
    {
        var (phrases, terms) = (new Phrases(typeof(PaperPage), language), new Terms(language));
        var (topics, procedures, agreements) = (new TopicSheet(phrases, terms), new ProcedureSheet(pack, phrases, terms), new AgreementSheets(pack, phrases, terms));
        var pupils = new PupilSheet(pack.Life, phrases, terms, topics);
        var frame = new Frame(pack, day, phrases, terms);
        var sheets = new List<(string Number, string Title, XElement Sheet)>();
        foreach (var answer in pack.Answers.Values.Where(answer => answer.Rules.Topic.Kind != TopicKind.Word))
            sheets.Add(($"{sheets.Count + 1}", answer.Rules.Topic.Title.In(language), topics.Of(answer, sheets.Count + 1)));
        foreach (var (procedure, index) in pack.Handling.Procedures.Select((procedure, index) => (procedure, index + 1)))
            sheets.Add(($"P{index}", procedure.Title.In(language), procedures.Of(procedure, index)));
        var letter = 'A';
        foreach (var sheet in new Func<string, XElement?>[] { pupils.Of, agreements.Handling, agreements.Life, frame.Last })
            if (sheet($"{letter}") is { } printed)
                sheets.Add(($"{letter++}", Heading.TitleOf(printed), printed));
        var title = $"{pack.Name.In(language)} · {pack.Document}";
        var page = Html.Tag("html", "",
            new XAttribute("lang", language == Language.Dutch ? "nl" : "en"),
            Html.Tag("head", "",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width")),
                Html.Tag("title", "", title),
                Html.Tag("style", "", Style($"{title} · {phrases["Revision"].ToLowerInvariant()} {pack.Revision}"))),
            Html.Tag("body", "",
                frame.First(sheets.Select(sheet => (sheet.Number, sheet.Title, sheet.Sheet.Attribute("id")!.Value)), topics),
                sheets.Select(sheet => sheet.Sheet)));
        return $"<!doctype html>\n{page.ToString(SaveOptions.DisableFormatting)}\n";
    }

    /// <summary>The style sheet beside this type, with what stands at the foot of each page.</summary>
    private static string Style(string foot)
    {
        using var sheet = new StreamReader(typeof(PaperPage).Assembly.GetManifestResourceStream(typeof(PaperPage), "Paper.css")!);
        var safe = string.Concat(foot.Where(letter => letter is not ('"' or '\\' or '<' or '>' or '&' or '\n')));
        return sheet.ReadToEnd().Replace("FOOT", $"\"{safe}\"", StringComparison.Ordinal);
    }
}
