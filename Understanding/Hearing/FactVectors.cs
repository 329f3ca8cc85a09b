using PolicyBot.Policy;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Hearing;

/// <summary>A sentence as the ears for facts see it: what its topic is found by, and the evidence of facts, each feature at its place.</summary>
internal sealed class FactVectors
{
    /// <summary>How much a long sentence counts for more: 0 not at all. A fact is said by few of its words.</summary>
    private const float Longer = 0.25f;

    private readonly FeatureTable table;
    private readonly int[] ofTopics;

    /// <param name="hashes">The features that tell of facts, by place.</param>
    /// <param name="topicHashes">The features that topics are found by, by their place there.</param>
    public FactVectors(ulong[] hashes, ulong[] topicHashes)
    {
        (Hashes, table) = (hashes, FeatureTable.Of(hashes));
        ofTopics = new int[topicHashes.Length];
        for (var place = 0; place < topicHashes.Length; place++)
            ofTopics[place] = table.Find(topicHashes[place]);
    }

    /// <summary>The features, by place.</summary>
    public ulong[] Hashes { get; }

    /// <summary>A sentence without its topic.</summary>
    /// <param name="byTopic">The same sentence as its topic is found by.</param>
    /// <param name="evidence">Each feature once.</param>
    public SparseVector Of(SparseVector byTopic, IReadOnlyList<(ulong Hash, float Value)> evidence)
    {
        var (places, values) = (new int[byTopic.Places.Length + evidence.Count], new float[byTopic.Places.Length + evidence.Count]);
        var count = 0;
        var longer = MathF.Pow(byTopic.Places.Length / 100f, Longer);
        for (var i = 0; i < byTopic.Places.Length; i++)
            if (ofTopics[byTopic.Places[i]] is >= 0 and var place)
                (places[count], values[count++]) = (place, longer * byTopic.Values[i]);
        for (var i = 0; i < evidence.Count; i++)
            if (table.Find(evidence[i].Hash) is >= 0 and var place)
                (places[count], values[count++]) = (place, evidence[i].Value);
        return new SparseVector(places[..count], values[..count]);
    }

    /// <summary>Adds to the scores that the sentence is about this topic.</summary>
    public void About(TopicId topic, Ears ears, ReadOnlySpan<bool> wanted, Span<float> scores)
    {
        var (hash, value) = Evidence.Of(topic);
        if (table.Find(hash) is >= 0 and var place)
            ears.Hear([place], [value], wanted, scores);
    }

    /// <summary>The same sentence as one about this topic.</summary>
    public SparseVector About(SparseVector sentence, TopicId topic)
    {
        var (hash, value) = Evidence.Of(topic);
        return table.Find(hash) is >= 0 and var place ? new SparseVector([.. sentence.Places, place], [.. sentence.Values, value]) : sentence;
    }
}
