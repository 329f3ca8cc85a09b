using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>Finds numbers in digits, with the separators of the locale: 1.234,5 in Dutch is 1,234.5 in English.</summary>
internal static class DigitText
{
    public static List<NumberInText> Find(string text, string locale)
    {
        var (group, point) = Separators(locale);
        var found = new List<NumberInText>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            {
                continue;
            }

            var whole = Whole(text, at, group);
            var end = HasFraction(text, whole, group, point) ? Digits(text, whole + 2) : whole;
            if (TryParse(text[at..(whole + 1)], text[(whole + 1)..(end + 1)], group, out var value))
            {
                var start = IsMinus(text, at - 1) ? at - 1 : at;
                found.Add(NumberInText.In(text, start, end, start < at ? -value : value));
            }

            at = end;
        }

        return found;
    }

    private static (char Group, char Point) Separators(string locale)
    {
        return locale?.Split('-')[0].ToLowerInvariant() is null or "en" or "zh" or "ja" or "ko" or "hi" ? (',', '.') : ('.', ',');
    }

    /// <summary>The last digit of the whole part, across groups of exactly three.</summary>
    private static int Whole(string text, int start, char group)
    {
        var end = Digits(text, start);
        if (end - start > 2)
        {
            return end;
        }

        while (end + 1 < text.Length && text[end + 1] == group && Digits(text, end + 2) - end == 4)
        {
            end += 4;
        }

        return end;
    }

    private static int Digits(string text, int start)
    {
        var end = start - 1;
        while (end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
        }

        return end;
    }

    /// <summary>
    /// Digits after the point. A full stop that cannot stand between groups is the point of somebody used to another locale: 3.14 in Dutch.
    /// </summary>
    private static bool HasFraction(string text, int whole, char group, char point)
    {
        return whole + 2 < text.Length && char.IsAsciiDigit(text[whole + 2])
            && (text[whole + 1] == point || (text[whole + 1] == '.' && group == '.'));
    }

    private static bool IsMinus(string text, int at)
    {
        return at >= 0 && text[at] is '-' or '\u2212' && (at == 0 || char.IsWhiteSpace(text[at - 1]));
    }

    private static bool TryParse(string whole, string fraction, char group, out decimal value)
    {
        var plain = whole.Replace(group.ToString(), string.Empty) + (fraction.Length > 0 ? "." + fraction[1..] : string.Empty);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
