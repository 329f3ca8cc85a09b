namespace PolicyBot.Understanding.Learning;

/// <summary>By chance, and the same each time (xorshift).</summary>
internal struct Chance(uint seed)
{
    private uint state = seed * 2654435769 | 1;

    /// <summary>From 0 up to 1.</summary>
    public float Next()
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (state >> 8) / (float)(1 << 24);
    }
}
