namespace PolicyBot.Understanding.Reading;

/// <summary>FNV-1a: the same number for the same letters on every machine and in every run.</summary>
internal static class Hashing
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text, ulong kind)
    {
        var hash = (Seed ^ kind) * Prime;
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return hash ^ (hash >> 32);
    }

    /// <summary>The word without the letter at this place; -1 leaves out none.</summary>
    public static ulong Without(ReadOnlySpan<char> word, int gone)
    {
        var hash = Seed;
        for (var i = 0; i < word.Length; i++)
            if (i != gone)
                hash = (hash ^ word[i]) * Prime;
        return hash ^ (hash >> 32);
    }
}
