using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Spotting.Phrases;

/// <summary>The words of all phrases by number, whole or as a beginning or an end, and the way to them from a misspelt word.</summary>
/// <param name="everyday">Words that are not taken for a slip of another.</param>
internal sealed class WordTable(IReadOnlySet<string> everyday)
{
    /// <summary>A shorter word is not read through a slip of the hand.</summary>
    private const int SlipFrom = 6;

    private const int ShortestPart = 3, LongestPart = 24, HashBits = 12;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> ends = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> starts = new(StringComparer.Ordinal);
    private readonly bool[] endLengths = new bool[LongestPart + 1];
    private readonly bool[] startLengths = new bool[LongestPart + 1];

    /// <summary>Whether any end or beginning has three letters of this hash: most words are done with after one look.</summary>
    private readonly bool[] lastThree = new bool[1 << HashBits], firstThree = new bool[1 << HashBits];

    /// <summary>Per hash of a word without one of its letters the newest link of its chain.</summary>
    private readonly Dictionary<ulong, int> near = [];
    private readonly List<(string Word, int Number, int Next)> links = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = everyday.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private int count;

    /// <summary>The number of a word as phrases write it: <c>foto</c>, <c>*foto</c>, <c>geblur*</c>.</summary>
    public int Number(string word)
    {
        var (of, text) = word[0] == '*' ? (ends, word[1..]) : word[^1] == '*' ? (starts, word[..^1]) : (words, word);
        if (of.TryGetValue(text, out var there))
            return there;
        of.Add(text, count);
        if (of == ends)
            endLengths[Math.Clamp(text.Length, ShortestPart, LongestPart)] = lastThree[Hash(text.AsSpan(text.Length - ShortestPart))] = true;
        else if (of == starts)
            startLengths[Math.Clamp(text.Length, ShortestPart, LongestPart)] = firstThree[Hash(text.AsSpan(0, ShortestPart))] = true;
        else if (text.Length >= SlipFrom && !text.AsSpan().ContainsAnyInRange('0', '9'))
            for (var gone = -1; gone < text.Length; gone++)
            {
                var hash = Hashing.Without(text, gone);
                links.Add((text, count, near.GetValueOrDefault(hash, -1)));
                near[hash] = links.Count - 1;
            }
        return count++;
    }

    /// <summary>No more words come.</summary>
    public void Settle()
    {
        links.TrimExcess();
        near.TrimExcess();
    }

    /// <summary>Adds the numbers of all this word stands for: itself, how it ends or begins, or else the one word it was meant to be.</summary>
    /// <returns>Whether it was read through a slip of the hand.</returns>
    public bool Read(ReadOnlySpan<char> word, List<int> found)
    {
        var before = found.Count;
        if (Whole(word) is >= 0 and var number)
            found.Add(number);
        if (word.Length >= ShortestPart)
            ReadParts(word, found);
        if (found.Count > before || Meant(word) is not { } meant)
            return false;
        found.Add(meant);
        return true;
    }

    private void ReadParts(ReadOnlySpan<char> word, List<int> found)
    {
        var longest = Math.Min(word.Length, LongestPart);
        if (lastThree[Hash(word[^ShortestPart..])])
            for (var length = longest; length >= ShortestPart; length--)
                if (endLengths[length] && ends.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[^length..], out var end))
                    found.Add(end);
        if (firstThree[Hash(word[..ShortestPart])])
            for (var length = longest; length >= ShortestPart; length--)
                if (startLengths[length] && starts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[..length], out var start))
                    found.Add(start);
    }

    private static int Hash(ReadOnlySpan<char> three) => (three[0] * 961 + three[1] * 31 + three[2]) & (1 << HashBits) - 1;

    /// <summary>The number of a whole word, or -1.</summary>
    public int Whole(ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number) ? number : -1;

    /// <summary>The one word a single slip away that begins alike, or nothing where there are more.</summary>
    private int? Meant(ReadOnlySpan<char> word)
    {
        if (word.Length < SlipFrom || word.ContainsAnyInRange('0', '9'))
            return null;
        int? found = null;
        var isEveryday = known.Contains(word);
        for (var gone = -1; gone < word.Length; gone++)
            for (var link = near.GetValueOrDefault(Hashing.Without(word, gone), -1); link >= 0; link = links[link].Next)
                if (links[link] is var (text, number, _))
                    if (number != found && text[0] == word[0] && (!isEveryday || IsFormOf(word, text)) && Edits.Between(word, text, 1) <= 1)
                    {
                        if (found is not null)
                            return null;
                        found = number;
                    }
        return found;
    }

    /// <summary>"Schrijf" and "schrijft", "gebeurt" and "gebeurd": one word with another ending.</summary>
    private static bool IsFormOf(ReadOnlySpan<char> word, ReadOnlySpan<char> other) =>
        word.Length == other.Length
            ? word[..^1].SequenceEqual(other[..^1]) && word[^1] is 't' or 'd' && other[^1] is 't' or 'd'
            : word.Length < other.Length ? other[..^1].SequenceEqual(word) && IsEnding(other[^1]) : word[..^1].SequenceEqual(other) && IsEnding(word[^1]);

    private static bool IsEnding(char letter) => letter is 's' or 't' or 'e' or 'n' or 'd';
}
