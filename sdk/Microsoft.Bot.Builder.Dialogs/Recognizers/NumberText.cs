using Microsoft.Bot.Builder.Dialogs.Recognizers.Words;

namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>Finds numbers in a text: digits in every locale, words in Dutch and English.</summary>
internal static class NumberText
{
    public static List<NumberInText> Find(string text, string locale)
    {
        var found = DigitText.Find(text, locale);
        var language = NumberLanguage.For(locale);
        if (language != null)
        {
            found.AddRange(WordNumbers(text, language));
            found.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        }

        return found;
    }

    private static IEnumerable<NumberInText> WordNumbers(string text, NumberLanguage language)
    {
        var words = WordInText.All(text);
        for (var at = 0; at < words.Count;)
        {
            var phrase = new NumberPhrase(language);
            var next = at;
            var last = at;
            while (next < words.Count && (next == at || OnlyGap(text, words[next - 1], words[next])))
            {
                if (phrase.Take(words[next].Word, language.MayCount(words, next)))
                {
                    last = next;
                }
                else if (!phrase.MayJoin(words[next].Word))
                {
                    break;
                }

                next++;
            }

            if (phrase.Value is { } value)
            {
                yield return NumberInText.In(text, words[at].Start, words[last].End, value);
                at = last + 1;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>Spaces or a hyphen hold a number together, a comma does not.</summary>
    private static bool OnlyGap(string text, WordInText before, WordInText after)
    {
        foreach (var letter in text.AsSpan(before.End + 1, after.Start - before.End - 1))
        {
            if (letter is not (' ' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
