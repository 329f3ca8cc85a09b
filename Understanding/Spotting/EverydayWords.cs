using System.Runtime.InteropServices;
using PolicyBot.Policy;
using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Spotting;

/// <summary>The words that examples have more than a few times: whoever types one means it, however near another lies.</summary>
internal static class EverydayWords
{
    /// <summary>A word seen less may itself be a slip of the hand.</summary>
    private const int Often = 4;

    public static IReadOnlySet<string> Of(IEnumerable<Topic> topics)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in topics.SelectMany(topic => topic.DutchExamples.Concat(topic.EnglishExamples)))
            if (Sentence.Of(text) is var sentence)
                for (var word = 0; word < sentence.Count; word++)
                    CollectionsMarshal.GetValueRefOrAddDefault(lookup, sentence[word], out _)++;
        return counts.Where(pair => pair.Value >= Often).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
    }
}
