using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PolicyBot.Understanding.Reading;

/// <summary>Which characters count, and what they are made into.</summary>
internal static class Characters
{
    /// <summary>Lower case without accents; what cannot be seen is gone, half a surrogate pair is a space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string Clean(string text)
    {
        var length = Math.Min(text.Length, Sentence.Longest);
        Span<char> kept = stackalloc char[length];
        var plain = true;
        for (var i = 0; i < length; i++)
        {
            var c = text[i];
            plain &= char.IsAscii(c);
            if (char.IsSurrogate(c) && i + 1 < length && char.IsSurrogatePair(c, text[i + 1]))
            {
                kept[i] = c;
                kept[++i] = text[i];
            }
            else
                kept[i] = char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' ? ' ' : c == '´' ? '\'' : c;
        }
        return plain ? Visible(kept) : Visible(new string(kept).Normalize(NormalizationForm.FormKD));
    }

    public static bool IsOfWord(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);

    public static bool IsApostrophe(char c) => c is '\'' or '`' or '\u2018' or '\u2019' or '\u02BC';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013';

    public static bool EndsClause(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '\n' or '\u2014' or '\u2026';

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static string Visible(ReadOnlySpan<char> text)
    {
        Span<char> kept = stackalloc char[Math.Min(text.Length, Sentence.Longest)];
        var length = 0;
        foreach (var c in text)
        {
            if (length == kept.Length)
                break;
            if (IsSeen(c))
                kept[length++] = char.IsControl(c) ? c is '\n' or '\r' ? '\n' : ' ' : char.ToLowerInvariant(c);
        }
        return new string(kept[..length]);
    }

    private static bool IsSeen(char c) =>
        char.IsAscii(c)
            ? c >= ' ' || char.IsWhiteSpace(c)
            : char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark)
                && !char.IsControl(c);
}
