using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using PolicyBot.Policy;

namespace PolicyBot.Bot.Pages;

/// <summary>Writes a page. Only tags and classes go in as they are; every text is encoded, and what people wrote cannot turn around what stands beside it.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder html = new();

    public HtmlWriter(string title, Language? language)
    {
        html.Append("<!doctype html><html").Append(language is { } spoken ? $" lang=\"{CodeOf(spoken)}\"" : "").Append("><head><meta charset=\"utf-8\">")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"robots\" content=\"noindex\"><title>");
        Text(title);
        html.Append("</title><style>").Append(PageStyle.Css).Append("</style></head><body>");
    }

    public static string CodeOf(Language language) => language == Language.Dutch ? "nl" : "en";

    public HtmlWriter Open(string tag, string? look = null, Language? language = null)
    {
        html.Append('<').Append(tag);
        if (look is not null)
            html.Append(" class=\"").Append(look).Append('"');
        if (language is { } spoken)
            html.Append(" lang=\"").Append(CodeOf(spoken)).Append('"');
        html.Append('>');
        return this;
    }

    public HtmlWriter Close(string tag)
    {
        html.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>Words of ours.</summary>
    public HtmlWriter Text(string text)
    {
        html.Append(HtmlEncoder.Default.Encode(text));
        return this;
    }

    /// <summary>What people wrote: on its own, with what would turn the text around shown by its number.</summary>
    public HtmlWriter Said(string text)
    {
        Open("bdi");
        var shown = new StringBuilder(text.Length);
        foreach (var sign in text.ReplaceLineEndings("\n"))
            if (Turns(sign) || char.IsControl(sign) && sign is not ('\n' or '\t'))
                shown.Append(CultureInfo.InvariantCulture, $"[U+{(int)sign:X4}]");
            else
                shown.Append(sign);
        return Text(shown.ToString()).Close("bdi");
    }

    /// <summary>An element with words of ours in it.</summary>
    public HtmlWriter Element(string tag, string text, string? look = null) => Open(tag, look).Text(text).Close(tag);

    /// <summary>An element with what people wrote in it.</summary>
    public HtmlWriter SaidIn(string tag, string text, string? look = null) => Open(tag, look).Said(text).Close(tag);

    /// <summary>A line of a list of terms; nothing where nothing was said.</summary>
    public HtmlWriter Term(string term, string? text) => string.IsNullOrWhiteSpace(text) ? this : Element("dt", term).SaidIn("dd", text);

    /// <summary>A button that sends the page's own address back.</summary>
    public HtmlWriter Button(string text)
    {
        html.Append("<form method=\"post\"><button type=\"submit\">");
        Text(text);
        html.Append("</button></form>");
        return this;
    }

    public string End() => html.Append("</body></html>").ToString();

    /// <summary>The signs that embed, override or isolate a direction.</summary>
    private static bool Turns(char sign) => sign is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
