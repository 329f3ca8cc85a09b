namespace PolicyBot.Understanding.Topics;

/// <summary>A feature of a sentence, by its hash.</summary>
internal readonly record struct Feature(ulong Hash, Kind Kind);

/// <summary>The kinds of features.</summary>
internal enum Kind : byte
{
    /// <summary>A word as it stands, or as it was meant.</summary>
    Word,
    /// <summary>A word that every sentence has: "the", "I", "may".</summary>
    Small,
    /// <summary>A word without its endings.</summary>
    Stem,
    /// <summary>Three or four letters in a row.</summary>
    Letters,
    /// <summary>Two stems side by side.</summary>
    Pair,
    /// <summary>What a word comes down to.</summary>
    Concept,
    /// <summary>Two concepts side by side.</summary>
    Neighbours,
    /// <summary>Two concepts, the one somewhere after the other.</summary>
    Concepts,
    /// <summary>A concept with the people named before and after it: who does it to whom.</summary>
    Roles,
}

/// <summary>Features in the order in which they were found, with room for as many as come.</summary>
internal sealed class FeatureList
{
    private Feature[] features = new Feature[256];

    public int Count { get; private set; }

    public ReadOnlySpan<Feature> All => features.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(ulong hash, Kind kind)
    {
        if (Count == features.Length)
            Array.Resize(ref features, 2 * Count);
        features[Count++] = new Feature(hash, kind);
    }
}
