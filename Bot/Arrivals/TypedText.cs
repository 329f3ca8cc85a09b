using Microsoft.Bot.Schema;

namespace PolicyBot.Bot.Arrivals;

/// <summary>What somebody typed, as they meant it.</summary>
internal static class TypedText
{
    /// <summary>The text without the mention of the bot, without markup of mentions, and with lone surrogates made visible as unknown characters.</summary>
    public static string Of(IMessageActivity activity)
    {
        var text = activity.Text ?? "";
        if (text.Contains("<at", StringComparison.OrdinalIgnoreCase))
            text = WithoutMentions(text);
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                span[i] = Lone(source, i) ? '\uFFFD' : source[i];
        }).Trim();
    }

    private static string WithoutMentions(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf("<at", at, StringComparison.OrdinalIgnoreCase);
            var close = open < 0 ? -1 : text.IndexOf("</at>", open, StringComparison.OrdinalIgnoreCase);
            if (close < 0)
                break;
            kept.Append(text, at, open - at);
            at = close + "</at>".Length;
        }
        return kept.Append(text, at, text.Length - at).ToString();
    }

    private static bool Lone(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
}
