using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Recognizers.Words;

namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>Finds a yes or a no in a text. The first one counts, and of two in one place the longer: "klopt niet" before "klopt".</summary>
internal static class BooleanText
{
    /// <returns>Null when there is neither.</returns>
    public static bool? Find(string text, string locale)
    {
        var words = YesNoWords.For(locale);
        return words.WithoutSpaces ? FirstIn(text, words) : FirstOf(Tokenizer.DefaultTokenizer(text, locale), words);
    }

    private static bool? FirstOf(List<Token> tokens, YesNoWords words)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var (length, answer) = (0, false);
            foreach (var phrase in words.Phrases)
            {
                if (phrase.Words.Length > length && StandsAt(tokens, at, phrase.Words))
                {
                    (length, answer) = (phrase.Words.Length, phrase.Answer);
                }
            }

            if (length > 0)
            {
                return answer;
            }
        }

        return null;
    }

    private static bool StandsAt(List<Token> tokens, int at, string[] phrase)
    {
        if (at + phrase.Length > tokens.Count)
        {
            return false;
        }

        for (var word = 0; word < phrase.Length; word++)
        {
            if (tokens[at + word].Normalized != phrase[word])
            {
                return false;
            }
        }

        return true;
    }

    private static bool? FirstIn(string text, YesNoWords words)
    {
        var (first, length, answer) = (int.MaxValue, 0, false);
        foreach (var phrase in words.Phrases)
        {
            var word = phrase.Words[0];
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at < first || (at == first && word.Length > length)))
            {
                (first, length, answer) = (at, word.Length, phrase.Answer);
            }
        }

        return length > 0 ? answer : null;
    }
}
