using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Topics;

/// <summary>How much of what a sentence is about also stands in a topic's examples: the floor below which no topic is given.</summary>
internal sealed class SharedContent
{
    /// <summary>From this weight of content on, a longer story needs no more of it shared. An average word weighs 1.</summary>
    private const float Enough = 8;

    private readonly Vocabulary vocabulary;
    private readonly bool[] common;
    private readonly Concepts concepts;
    private readonly bool[][] uses;
    private readonly bool[][] means;

    public SharedContent(Vocabulary vocabulary, bool[] common, Concepts concepts, IReadOnlyList<IReadOnlyList<NumberedSentence>> examples)
    {
        (this.vocabulary, this.common, this.concepts) = (vocabulary, common, concepts);
        uses = [.. examples.Select(Used)];
        means = [.. examples.Select(Meant)];
    }

    /// <summary>Per topic the part of the sentence's content that it shares, from 0 to 1.</summary>
    public void Measure(NumberedSentence sentence, Span<float> shares)
    {
        shares.Clear();
        var content = 0f;
        for (var word = 0; word < sentence.Count; word++)
        {
            var number = sentence.Numbers[word];
            if (number >= 0 && common[number] || sentence.Sentence[word].Length < 2 || IsRepeated(sentence, word))
                continue;
            var weight = Math.Min(sentence.Sentence[word].Length, 12) / 6f;
            content += weight;
            var concept = concepts.Of(sentence, word);
            for (var topic = 0; topic < uses.Length; topic++)
                shares[topic] += weight * (number >= 0 && uses[topic][number] ? sentence.Slipped[word] ? 0.8f : 1f
                    : concept >= 0 && means[topic][concept] ? 0.8f : PartOf(sentence.Sentence[word], uses[topic]));
        }
        for (var topic = 0; topic < uses.Length && content > 0; topic++)
            shares[topic] = Math.Min(1, shares[topic] / Math.Min(content, Enough));
    }

    private static bool IsRepeated(NumberedSentence sentence, int word) =>
        sentence.Numbers[word] is >= 0 and var number && sentence.Numbers.AsSpan(0, word).Contains(number);

    /// <summary>An inflected word or a compound counts for the word in it: "klassenfoto" for "foto".</summary>
    private float PartOf(ReadOnlySpan<char> word, bool[] used)
    {
        for (var length = Math.Min(word.Length - 1, 16); length >= 4; length--)
        {
            if (vocabulary.Find(word[..length]) is >= 0 and var first && used[first] && !common[first])
                return word.Length - length <= 3 ? 0.8f : 0.4f;
            if (vocabulary.Find(word[^length..]) is >= 0 and var last && used[last] && !common[last])
                return 0.6f;
        }
        return 0;
    }

    /// <summary>The concepts that a tenth of the examples have.</summary>
    private bool[] Meant(IReadOnlyList<NumberedSentence> examples)
    {
        var counts = new int[concepts.Count];
        foreach (var example in examples)
            foreach (var concept in Enumerable.Range(0, example.Count).Select(word => concepts.Of(example, word)).Where(concept => concept >= 0).Distinct())
                counts[concept]++;
        return [.. counts.Select(count => count * 10 >= Math.Max(examples.Count, 1))];
    }

    private bool[] Used(IReadOnlyList<NumberedSentence> examples)
    {
        var used = new bool[vocabulary.Count];
        foreach (var number in examples.SelectMany(example => example.Numbers).Where(number => number >= 0))
            used[number] = true;
        return used;
    }
}
