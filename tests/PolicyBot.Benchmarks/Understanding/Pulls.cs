using PolicyBot.Policy;

namespace PolicyBot.Benchmarks.Ears;

/// <summary>Why a sentence was read as something else: each word and each two words are left out in turn, to see what that changes.</summary>
internal static class Pulls
{
    private const int Most = 4, LongestSentence = 80;

    /// <summary>The words that speak most for the wrong topic against the right one, as a difference of log chances.</summary>
    public static IEnumerable<(string Words, double By)> Of(Mark mark)
    {
        var words = mark.Sentence.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > LongestSentence)
            return [];
        var whole = Lead(mark, mark.Sentence.Text);
        return Enumerable.Range(1, 2)
            .SelectMany(count => Enumerable.Range(0, Math.Max(0, words.Length - count + 1)).Select(at => (at, count)))
            .Select(part => (string.Join(' ', words.Skip(part.at).Take(part.count)),
                By: (whole - Lead(mark, string.Join(' ', words.Take(part.at).Concat(words.Skip(part.at + part.count))))) / part.count))
            .OrderByDescending(pull => pull.By).Take(Most);
    }

    private static double Lead(Mark mark, string text)
    {
        var chances = mark.Reader.Chances(text);
        return Log(chances[new TopicId(mark.Best!)]) - Log(chances[new TopicId(mark.Sentence.Topic)]);
    }

    private static double Log(float chance) => Math.Log(Math.Max(chance, 1e-6));
}
