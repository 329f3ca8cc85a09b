using System.Runtime.CompilerServices;

namespace PolicyBot.Understanding.Reading;

/// <summary>FNV-1a: the same number for the same letters on every machine and in every run.</summary>
internal static class Hashing
{
    /// <summary>Kinds of hashes: the same letters have another number in each.</summary>
    public const ulong Stem = 0, Word = 1, Letters = 3, Trigram = 5, Shape = 6;

    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Of(ReadOnlySpan<char> text, ulong kind)
    {
        var hash = (Seed ^ kind) * Prime;
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return hash ^ (hash >> 32);
    }

    /// <summary>Two hashes as one; the order matters.</summary>
    public static ulong Join(ulong one, ulong other)
    {
        var hash = (one ^ (other * 0x9E3779B97F4A7C15)) * Prime;
        return hash ^ (hash >> 29);
    }

    /// <summary>The word without the letter at this place; -1 leaves out none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Without(ReadOnlySpan<char> word, int gone)
    {
        var hash = Seed;
        for (var i = 0; i < word.Length; i++)
            if (i != gone)
                hash = (hash ^ word[i]) * Prime;
        return hash ^ (hash >> 32);
    }
}
