using System.Xml.Linq;

namespace PolicyBot.Packs.Paper;

/// <summary>Writes HTML as a tree, so that every text is escaped and every element is closed.</summary>
internal static class Html
{
    /// <summary>An element of this class with this content; content that is null is left out.</summary>
    public static XElement Tag(string name, string style, params object?[] content)
    {
        // Without content it would be written <td/>, which a browser reads as one that was never closed.
        var element = new XElement(name, content) is { IsEmpty: false } filled ? filled : new XElement(name, "");
        if (style.Length > 0)
            element.SetAttributeValue("class", style);
        return element;
    }

    /// <summary>The same element with a name to link to.</summary>
    public static XElement Named(this XElement element, string id)
    {
        element.SetAttributeValue("id", id);
        return element;
    }

    /// <summary>A link within the page.</summary>
    public static XElement Link(string id, params object?[] content)
    {
        var link = Tag("a", "", content);
        link.SetAttributeValue("href", $"#{id}");
        return link;
    }

    /// <summary>A table with a head that is printed again on each page it goes on.</summary>
    public static XElement Table(string style, IEnumerable<string> heads, IEnumerable<XElement> rows) => Tag("table", style,
        Tag("thead", "", Tag("tr", "", heads.Select(head => Tag("th", "", head)))),
        Tag("tbody", "", rows));

    /// <summary>A row of cells.</summary>
    public static XElement Row(params object?[] cells) => Tag("tr", "", cells.Select(cell => Tag("td", "", cell)));
}
