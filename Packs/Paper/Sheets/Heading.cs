using System.Xml.Linq;
using PolicyBot.Packs.Wording;

namespace PolicyBot.Packs.Paper.Sheets;

/// <summary>The head of a sheet: its number and title, the mark of a reconstructed chart, and two boxes to tick.</summary>
internal static class Heading
{
    public static XElement Of(string number, string title, bool drawn, Phrases phrases) => Html.Tag("header", "",
        Html.Tag("p", "marks",
            drawn ? Html.Tag("span", "mark", phrases["Mark"]) : null,
            Tick(phrases["Agreed"]),
            Tick(phrases["Adapt"])),
        Html.Tag("h2", "", Html.Tag("span", "count", number), title));

    /// <summary>The title that stands in the head of this sheet.</summary>
    public static string TitleOf(XElement sheet) => sheet.Descendants("h2").Single().Nodes().OfType<XText>().Single().Value;

    /// <summary>A box to tick, with its word.</summary>
    public static XElement Tick(string word) => Html.Tag("span", "tick", Html.Tag("span", "box"), word);
}
