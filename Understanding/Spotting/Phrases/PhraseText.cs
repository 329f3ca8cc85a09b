using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Spotting.Phrases;

/// <summary>
/// Reads the notation of phrases: words in order, <c>(one|other|)</c> for alternatives, <c>*foto</c> and <c>geblur*</c> for words that
/// end or begin so, <c>..</c> for some words between, <c>&amp;</c> for any order within a clause, <c>&amp;&amp;</c> for anywhere in the
/// text, <c>&gt;&gt;</c> for anywhere later in it.
/// </summary>
internal static class PhraseText
{
    /// <summary>The pieces of a phrase: places and the signs between them, as written.</summary>
    public static IEnumerable<string> Pieces(string phrase)
    {
        for (var at = 0; at < phrase.Length;)
        {
            var from = at;
            if (char.IsWhiteSpace(phrase[at]))
            {
                at++;
                continue;
            }
            if (phrase[at] == '(')
                at = Close(phrase, at) + 1;
            else
                while (at < phrase.Length && !char.IsWhiteSpace(phrase[at]) && phrase[at] is not '(')
                    at++;
            yield return phrase[from..at];
        }
    }

    /// <summary>The phrases of a line with <c>|</c> between them; those that are no more than words are one phrase together.</summary>
    public static IEnumerable<string> Split(string line)
    {
        var phrases = Choices(line).Select(phrase => phrase.Trim()).ToLookup(phrase => phrase.IndexOfAny(['(', '&', '>']) >= 0 || phrase.Contains("..", StringComparison.Ordinal));
        return phrases[false].Any() ? phrases[true].Append($"({string.Join('|', phrases[false])})") : phrases[true];
    }

    /// <summary>The alternatives of a place, as written; one where it is no more than words.</summary>
    public static IEnumerable<string> Alternatives(string place) => place[0] == '(' ? Choices(place[1..^1]) : [place];

    /// <summary>The words of a piece without brackets, those with a star as they are.</summary>
    public static IEnumerable<string> Words(string written)
    {
        foreach (var part in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var sentence = Sentence.Of(part);
            for (var word = 0; word < sentence.Count; word++)
                yield return sentence.Count > 1 || !part.Contains('*') ? sentence[word].ToString()
                    : part[0] == '*' ? $"*{sentence[word]}" : $"{sentence[word]}*";
        }
    }

    private static IEnumerable<string> Choices(string inside)
    {
        var (depth, from) = (0, 0);
        for (var at = 0; at < inside.Length; at++)
            if (inside[at] == '|' && depth == 0)
            {
                yield return inside[from..at];
                from = at + 1;
            }
            else
                depth += inside[at] switch { '(' => 1, ')' => -1, _ => 0 };
        yield return inside[from..];
    }

    private static int Close(string phrase, int open)
    {
        var depth = 0;
        for (var at = open; at < phrase.Length; at++)
        {
            depth += phrase[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return at;
        }
        throw new InvalidOperationException($"The brackets in '{phrase}' do not match.");
    }
}
