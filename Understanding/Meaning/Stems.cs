using System.Runtime.CompilerServices;

namespace PolicyBot.Understanding.Meaning;

/// <summary>
/// What is left of a Dutch or English word when its endings are gone and its spelling is evened out: "plaatsen", "geplaatst" and "plaats" are one.
/// It is a key to compare by, not a word: what matters is only that forms of one word get the same.
/// </summary>
internal static class Stems
{
    /// <summary>A longer word is cut off here.</summary>
    public const int Longest = 40;

    private static readonly string[] loosePrefixes =
        ["door", "terug", "tegen", "rond", "samen", "mede", "weg", "toe", "uit", "mee", "over", "voor", "aan", "bij", "in", "op", "af", "na", "om"];

    /// <summary>Writes the stem and returns its length. <paramref name="stem"/> has room for <see cref="Longest"/> characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Write(ReadOnlySpan<char> word, Span<char> stem)
    {
        var length = Math.Min(word.Length, Longest);
        word[..length].CopyTo(stem);
        if (length < 4 || stem[..length].ContainsAnyInRange('0', '9'))
            return length;
        length = WithoutGe(stem, length);
        length = WithoutSmallness(stem, length);
        length = WithoutEnding(stem, length);
        return Evened(stem, length);
    }

    /// <summary>"geplaatst" → "plaatst", "doorgestuurd" → "doorstuurd".</summary>
    private static int WithoutGe(Span<char> stem, int length)
    {
        if (stem[length - 1] is not ('t' or 'd') && !Ends(stem, length, "en") || length < 5)
            return length;
        if (stem.StartsWith("ge") && length >= 5 && HasVowel(stem[2..length]))
            return Cut(stem, length, 0, 2);
        if (length < 8)
            return length;
        foreach (var prefix in loosePrefixes)
            if (stem.StartsWith(prefix) && stem[prefix.Length..].StartsWith("ge") && length - prefix.Length >= 6)
                return Cut(stem, length, prefix.Length, 2);
        return length;
    }

    private static int WithoutSmallness(Span<char> stem, int length)
    {
        var end = Ends(stem, length, "jes") ? length - 1 : length;
        if (end < 5 || !Ends(stem, end, "je"))
            return length;
        if (Ends(stem, end, "mpje"))
            return end - 3;
        if (Ends(stem, end, "etje") && end >= 8 && stem[end - 5] == stem[end - 6])
            return end - 4;
        return Ends(stem, end, "tje") && stem[end - 4] is not ('h' or 's' or 'f' or 'k' or 'p') && !IsDoubledBefore(stem, end - 3) ? end - 3 : end - 2;
    }

    private static int WithoutEnding(Span<char> stem, int length)
    {
        if (length >= 7 && Ends(stem, length, "eren"))
            return length - 4;
        if (length >= 7 && Ends(stem, length, "ing") && !Ends(stem, length, "ling"))
            return length - 3;
        if (length >= 5 && (Ends(stem, length, "ies") || Ends(stem, length, "ied")))
            return length - 2;
        if (length >= 5 && Ends(stem, length, "es") && stem[length - 3] is 's' or 'x' or 'h')
            return length - 2;
        if (length >= 5 && Ends(stem, length, "en"))
            length -= 2;
        else if (length >= 5 && (Ends(stem, length, "ed") || Ends(stem, length, "de") || Ends(stem, length, "te")) && HasVowel(stem[..(length - 2)]))
            length -= 2;
        else if (length >= 4 && stem[length - 1] == 's' && stem[length - 2] is not ('s' or 'i' or 'u'))
            length -= length >= 6 && stem[length - 2] == 'e' && stem[length - 3] != 'e' ? 2 : 1;
        else if (length >= 4 && stem[length - 1] == 'e' && stem[length - 2] != 'e')
            length--;
        return length >= 5 && stem[length - 1] is 't' or 'd' && !IsVowel(stem[length - 2]) ? length - 1
            : length >= 6 && stem[length - 1] is 't' or 'd' && IsDoubledBefore(stem, length - 1) ? length - 1
            : length;
    }

    /// <summary>One letter for two, one spelling for what sounds alike.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Evened(Span<char> stem, int length)
    {
        var to = 0;
        for (var from = 0; from < length; from++)
        {
            var c = stem[from];
            if (c == 'i' && from + 1 < length && stem[from + 1] == 'j' || c == 'e' && from + 1 < length && stem[from + 1] == 'i')
            {
                stem[to++] = 'y';
                from++;
            }
            else if (to == 0 || stem[to - 1] != c)
                stem[to++] = c;
        }
        stem[to - 1] = stem[to - 1] switch { 'v' => 'f', 'z' => 's', 'y' when to > 2 && !IsVowel(stem[to - 2]) => 'i', var last => last };
        return to;
    }

    private static bool Ends(ReadOnlySpan<char> stem, int length, ReadOnlySpan<char> ending) => stem[..length].EndsWith(ending);

    private static bool HasVowel(ReadOnlySpan<char> letters) => letters.IndexOfAny("aeiouy") >= 0;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool IsDoubledBefore(ReadOnlySpan<char> stem, int at) => at >= 2 && IsVowel(stem[at - 1]) && IsVowel(stem[at - 2]);

    private static int Cut(Span<char> stem, int length, int at, int count)
    {
        stem[(at + count)..length].CopyTo(stem[at..]);
        return length - count;
    }
}
