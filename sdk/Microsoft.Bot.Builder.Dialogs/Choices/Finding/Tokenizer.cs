namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits a text into words at spaces and punctuation, with an emoji as a word by itself.</summary>
public class Tokenizer
{
    public static TokenizerFunction DefaultTokenizer => Split;

    private static List<Token> Split(string text, string locale = null)
    {
        var tokens = new List<Token>();
        if (string.IsNullOrEmpty(text))
        {
            return tokens;
        }

        var start = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                Add(tokens, text, start, at - 1);
                Add(tokens, text, at, at + 1);
                start = -1;
                at++;
            }
            else if (IsBreak(text[at]))
            {
                Add(tokens, text, start, at - 1);
                start = -1;
            }
            else if (start < 0)
            {
                start = at;
            }
        }

        Add(tokens, text, start, text.Length - 1);
        return tokens;
    }

    private static void Add(List<Token> tokens, string text, int start, int end)
    {
        if (start >= 0 && end >= start)
        {
            var word = text[start..(end + 1)];
            tokens.Add(new Token { Start = start, End = end, Text = word, Normalized = word.ToLowerInvariant() });
        }
    }

    private static bool IsBreak(char letter) => letter switch
    {
        < '0' => true,
        <= '9' => false,
        < 'A' => true,
        <= 'Z' => false,
        < 'a' => true,
        <= 'z' => false,
        < '\u00C0' => true,
        >= '\u02B9' and <= '\u036F' => true,
        >= '\u2000' and <= '\u2BFF' => true,
        >= '\u2E00' and <= '\u2E7F' => true,
        _ => false,
    };
}
