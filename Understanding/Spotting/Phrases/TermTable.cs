using System.Collections.Concurrent;
using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Spotting.Phrases;

/// <summary>
/// The terms that phrases are made of: each a place that any of some words, or of other terms in a row, can fill. A term that many
/// phrases have is there once, and is looked for once in a sentence.
/// </summary>
/// <param name="everyday">Words that are not taken for a slip of another.</param>
internal sealed class TermTable(IReadOnlySet<string> everyday)
{
    private static readonly List<int> noTerms = [];
    private static readonly List<Way> noWays = [];

    private readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);
    private readonly List<Term> made = [];
    private readonly List<List<int>> filled = [];
    private readonly Dictionary<long, List<Way>> begun = [];
    private readonly List<bool> beginning = [];
    private readonly List<List<Chain>> chains = [];

    public WordTable Words { get; } = new(everyday);

    public int Count => made.Count;

    /// <summary>Sightings that nobody uses at the moment.</summary>
    public ConcurrentBag<Sightings> Free { get; } = [];

    /// <summary>How deep terms of terms go.</summary>
    public int Deepest { get; private set; }

    /// <summary>The term that is written so; it is made where it is new.</summary>
    public int Of(string place) => Of(place, () => PhraseText.Alternatives(place));

    /// <summary>A term of these phrases under a name of its own.</summary>
    public int Of(string name, IEnumerable<string> phrases) => Of("#" + name, () => phrases.SelectMany(phrase => PhraseText.Alternatives($"({phrase})")));

    /// <summary>Whether this term may be left out of a phrase.</summary>
    public bool IsOptional(int term) => made[term].Optional;

    /// <summary>Whether nothing but single words of these fills this term.</summary>
    public bool IsAmong(int term, IReadOnlySet<string> words) => made[term].Alternatives.All(alternative => words.Contains(alternative.Trim()));

    /// <summary>The terms that this word fills by itself.</summary>
    public List<int> Filled(int word) => word < filled.Count ? filled[word] : noTerms;

    /// <summary>Whether a way of more words begins with this one.</summary>
    public bool Begins(int word) => word < beginning.Count && beginning[word];

    /// <summary>The ways that begin with these two words.</summary>
    public List<Way> Begun(int first, int second) => begun.TryGetValue(Both(first, second), out var ways) ? ways : noWays;

    /// <summary>The terms of terms that this one may be part of.</summary>
    public List<Chain> Chains(int term) => chains[term];

    /// <summary>No more terms are made: how they were written is let go.</summary>
    public void Settle()
    {
        terms.Clear();
        terms.TrimExcess();
        Words.Settle();
        for (var term = 0; term < made.Count; term++)
            made[term] = made[term] with { Alternatives = [] };
        foreach (var ways in begun.Values)
            ways.TrimExcess();
        foreach (var words in filled)
            words.TrimExcess();
        begun.TrimExcess();
        filled.TrimExcess();
    }

    private int Of(string name, Func<IEnumerable<string>> read)
    {
        if (terms.TryGetValue(name, out var known))
            return known;
        var alternatives = read().ToList();
        var (optional, level) = (false, 0);
        var rows = new List<List<int>>();
        var words = new List<int[]>();
        foreach (var alternative in alternatives)
            if (alternative.Contains('('))
                rows.Add([.. PhraseText.Pieces(alternative).SelectMany(piece => piece[0] == '(' ? [Of(piece)] : PhraseText.Words(piece).Select(Of))]);
            else if (PhraseText.Words(alternative).Select(Words.Number).ToArray() is { Length: > 0 } way)
                words.Add(way);
            else
                optional = true;
        var term = made.Count;
        foreach (var row in rows.Where(row => row.Any(part => !IsOptional(part))))
        {
            level = Math.Max(level, row.Max(part => made[part].Level) + 1);
            var start = row.IndexOf(row.Where(part => !IsOptional(part)).MinBy(part => made[part].Alternatives.Count));
            chains[row[start]].Add(new Chain(term, [.. row], start));
        }
        optional |= rows.Any(row => row.All(IsOptional));
        foreach (var way in words)
            Fill(term, way);
        terms.Add(name, term);
        made.Add(new Term(optional, level, alternatives));
        chains.Add([]);
        Deepest = Math.Max(Deepest, level);
        return term;
    }

    private void Fill(int term, int[] way)
    {
        if (way.Length == 1)
        {
            while (filled.Count <= way[0])
                filled.Add([]);
            filled[way[0]].Add(term);
            return;
        }
        while (beginning.Count <= way[0])
            beginning.Add(false);
        beginning[way[0]] = true;
        if (!begun.TryGetValue(Both(way[0], way[1]), out var ways))
            begun.Add(Both(way[0], way[1]), ways = []);
        ways.Add(new Way(term, way[2..]));
    }

    private static long Both(int first, int second) => (long)first << 32 | (uint)second;

    /// <summary>How many terms lie below this one.</summary>
    public int LevelOf(int term) => made[term].Level;

    private sealed record Term(bool Optional, int Level, List<string> Alternatives);
}

/// <summary>A way to fill a term that begins with some two words, and the words that must follow them.</summary>
internal readonly record struct Way(int Term, int[] Rest);

/// <summary>A way to fill a term with others in a row; looked for from the rarest that cannot be left out.</summary>
internal sealed record Chain(int Term, int[] Parts, int Start);
