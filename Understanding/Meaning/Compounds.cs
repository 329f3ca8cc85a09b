namespace PolicyBot.Understanding.Meaning;

/// <summary>Takes Dutch compounds apart into words that are known: "klassenappgroepje" is "klas", "app" and "groep".</summary>
internal sealed class Compounds
{
    /// <summary>A word has at most this many parts.</summary>
    public const int MostParts = 4;

    private const int ShortestWhole = 6, ShortestPart = 3;

    private static readonly string[] links = ["", "s", "en", "e", "n"];

    private readonly HashSet<string> parts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <param name="words">Words that may be a part.</param>
    public Compounds(IEnumerable<string> words)
    {
        lookup = parts.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> stem = stackalloc char[Stems.Longest];
        foreach (var word in words)
            if (word.Length >= ShortestPart)
                parts.Add(stem[..Stems.Write(word, stem)] is var written && written.SequenceEqual(word) ? word : written.ToString());
        parts.TrimExcess();
    }

    /// <summary>Writes where the parts of this word begin and end, and returns how many there are: 0 when it is no compound of known words.</summary>
    /// <param name="found">Room for <see cref="MostParts"/>.</param>
    public int Split(ReadOnlySpan<char> word, Span<Range> found) =>
        word.Length is >= ShortestWhole and <= Stems.Longest ? Split(word, 0, found, 0) : 0;

    private int Split(ReadOnlySpan<char> word, int from, Span<Range> found, int count)
    {
        var rest = word[from..];
        if (from > 0 && Knows(rest))
        {
            found[count] = new Range(from, word.Length);
            return count + 1;
        }
        if (count == MostParts - 1)
            return 0;
        for (var length = rest.Length - ShortestPart; length >= ShortestPart; length--)
            foreach (var link in links)
                if (length - link.Length >= ShortestPart && rest[..length].EndsWith(link) && Knows(rest[..(length - link.Length)]))
                {
                    found[count] = new Range(from, from + length - link.Length);
                    if (Split(word, from + length, found, count + 1) is > 0 and var all)
                        return all;
                }
        return 0;
    }

    private bool Knows(ReadOnlySpan<char> part)
    {
        Span<char> stem = stackalloc char[Stems.Longest];
        return part.Length >= ShortestPart && lookup.Contains(stem[..Stems.Write(part, stem)]);
    }
}
