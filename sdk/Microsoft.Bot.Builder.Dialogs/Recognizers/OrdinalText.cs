using Microsoft.Bot.Builder.Dialogs.Recognizers.Words;

namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>Finds ordinals in a text, in Dutch and English: the second, 2nd; de tweede, 2e.</summary>
internal static class OrdinalText
{
    public static List<NumberInText> Find(string text, string locale)
    {
        var found = new List<NumberInText>();
        var language = NumberLanguage.For(locale);
        if (language == null)
        {
            return found;
        }

        foreach (var word in WordInText.All(text))
        {
            if (language.Ordinal(word.Word) is { } place)
            {
                found.Add(NumberInText.In(text, word.Start, word.End, place));
            }
            else if (Array.IndexOf(language.OrdinalEndings, word.Word) >= 0 && DigitsBefore(text, word.Start, out var start, out var number))
            {
                found.Add(NumberInText.In(text, start, word.End, number));
            }
        }

        return found;
    }

    private static bool DigitsBefore(string text, int end, out int start, out int number)
    {
        start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        number = 0;
        return start < end && (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && int.TryParse(text.AsSpan(start, end - start), out number);
    }
}
