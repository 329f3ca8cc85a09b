using PolicyBot.Policy;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Hearing;

/// <summary>A sentence as the ears for facts see it: what its topic is found by, and the evidence of facts, each feature at its place.</summary>
internal sealed class FactVectors
{
    /// <summary>How much a long sentence counts for more: 0 not at all. A fact is said by few of its words.</summary>
    private const float Longer = 0.25f;

    /// <summary>The features that topics are not found by.</summary>
    private readonly FeatureTable table;

    /// <summary>Per place of a feature that topics are found by its place here, or -1.</summary>
    private readonly int[] ofTopics;

    /// <param name="hashes">The features that tell of facts, by place.</param>
    /// <param name="topicHashes">The features that topics are found by, by their place there.</param>
    public FactVectors(ulong[] hashes, ulong[] topicHashes)
    {
        var all = FeatureTable.Of(hashes);
        var shared = new bool[hashes.Length];
        ofTopics = new int[topicHashes.Length];
        for (var place = 0; place < topicHashes.Length; place++)
            if ((ofTopics[place] = all.Find(topicHashes[place])) >= 0)
                shared[ofTopics[place]] = true;
        table = new FeatureTable(shared.Count(one => !one));
        for (var place = 0; place < shared.Length; place++)
            if (!shared[place])
                table.Put(hashes[place], place);
    }

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

    /// <summary>The same as a sentence about this topic, with its places in ascending order.</summary>
    public SparseVector Of(SparseVector byTopic, IReadOnlyList<(ulong Hash, float Value)> evidence, TopicId topic)
    {
        var sentence = Of(byTopic, evidence);
        var (place, value) = About(topic);
        int[] places = place < 0 ? sentence.Places : [.. sentence.Places, place];
        float[] values = place < 0 ? sentence.Values : [.. sentence.Values, value];
        Array.Sort(places, values);
        return new SparseVector(places, values);
    }

    /// <summary>The feature of being about this topic; its place is -1 when no labelled sentence is.</summary>
    public (int Place, float Value) About(TopicId topic)
    {
        var (hash, value) = Evidence.Of(topic);
        return (table.Find(hash), value);
    }
}
