using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Meaning;

/// <summary>
/// What words come down to, in both languages at once: every platform, every word for a pupil, a picture, a quarrel.
/// A word never seen in an example still counts through its concept, and what was learned in Dutch helps in English.
/// </summary>
internal sealed class Concepts
{
    private readonly Dictionary<string, byte[]> ofStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<ulong, byte[]> ofPhrase = [];
    private readonly List<ConceptKind> kinds = [];
    private readonly List<string> names = [];
    private readonly List<string> words = [];
    private int longestPhrase = 1;

    /// <summary>Reads the concepts that come with the assembly.</summary>
    public Concepts()
    {
        lookup = ofStem.GetAlternateLookup<ReadOnlySpan<char>>();
        var kind = ConceptKind.Thing;
        foreach (var line in Lexicon.Lines("concepts.txt").Where(line => line[0] != '#'))
            if (line[0] == '[')
                kind = line switch { "[people]" => ConceptKind.Person, "[small]" => ConceptKind.Small, _ => ConceptKind.Thing };
            else
                Read(line, kind);
    }

    /// <summary>Every single word that has a concept, to be known.</summary>
    public IReadOnlyList<string> Words => words;

    public ConceptKind KindOf(byte concept) => kinds[concept];

    /// <summary>The concepts of a word by its stem; none when it has none.</summary>
    public byte[] Of(ReadOnlySpan<char> stem) => lookup.TryGetValue(stem, out var found) ? found : [];

    /// <summary>The concepts of the longest phrase of at least two words that begins here, by the hashes of their stems.</summary>
    public byte[] OfPhrase(ReadOnlySpan<ulong> stems)
    {
        byte[] found = [];
        var hash = stems[0];
        for (var count = 2; count <= Math.Min(longestPhrase, stems.Length); count++)
        {
            hash = Hashing.Join(hash, stems[count - 1]);
            if (ofPhrase.TryGetValue(hash, out var concepts))
                found = concepts;
        }
        return found;
    }

    private void Read(string line, ConceptKind kind)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon >= 0)
        {
            names.Add(line[..colon]);
            kinds.Add(kind);
        }
        foreach (var phrase in line[(colon < 0 ? 0 : colon + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Add(Sentence.Of(phrase.Replace('_', ' ')), (byte)(names.Count - 1));
    }

    private void Add(Sentence phrase, byte concept)
    {
        Span<char> stem = stackalloc char[Stems.Longest];
        if (phrase.Count == 1)
        {
            words.Add(phrase.Text);
            Join(ofStem, stem[..Stems.Write(phrase[0], stem)].ToString(), concept);
            return;
        }
        var hash = 0UL;
        for (var word = 0; word < phrase.Count; word++)
        {
            var next = Hashing.Of(stem[..Stems.Write(phrase[word], stem)], Hashing.Stem);
            hash = word == 0 ? next : Hashing.Join(hash, next);
        }
        longestPhrase = Math.Max(longestPhrase, phrase.Count);
        Join(ofPhrase, hash, concept);
    }

    private static void Join<T>(Dictionary<T, byte[]> all, T key, byte concept) where T : notnull =>
        all[key] = !all.TryGetValue(key, out var earlier) ? [concept] : earlier.Contains(concept) ? earlier : [.. earlier, concept];
}

/// <summary>What part a concept has in a sentence.</summary>
internal enum ConceptKind
{
    /// <summary>A thing or an act.</summary>
    Thing,
    /// <summary>Somebody who does it, or to whom it is done.</summary>
    Person,
    /// <summary>A small word that tells something only beside others: "by", "not", "may".</summary>
    Small,
}
