using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema.Teams;

namespace PolicyBot.Bot.Arrivals;

/// <summary>The words of a message that was chosen from its menu, as they were read on the screen.</summary>
internal static partial class MessageText
{
    /// <summary>Characters; a message of Teams is shorter.</summary>
    private const int Most = 50_000;

    /// <summary>Its text without markup; empty where it holds no words.</summary>
    public static string Of(MessageActionsPayload? message)
    {
        var content = message?.Body?.Content ?? "";
        var text = message?.Body?.ContentType is "text" ? content : WithoutMarkup(content);
        return text.Length <= Most ? text : text[..(char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most)];
    }

    private static string WithoutMarkup(string html)
    {
        var lines = Emoji().Replace(html.ReplaceLineEndings(" "), picture => picture.Groups["alt"].Value);
        lines = Tag().Replace(Break().Replace(lines, "\n"), "");
        return Empty().Replace(string.Join('\n', WebUtility.HtmlDecode(lines).Replace('\u00A0', ' ').Split('\n').Select(line => line.Trim())), "\n\n").Trim();
    }

    [GeneratedRegex("""<(?:img|emoji)\b[^>]*?\balt="(?<alt>[^"]*)"[^>]*>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Emoji();

    [GeneratedRegex(@"<br\s*/?>|</(?:p|div|li|tr|blockquote|h[1-6])>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\n{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Empty();
}
