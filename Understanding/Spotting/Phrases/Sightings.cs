using System.Runtime.InteropServices;
using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Spotting.Phrases;

/// <summary>Where each term stands in one sentence. It is large and used again: whoever has done with it disposes of it, and of all that was made of it.</summary>
internal sealed class Sightings : IDisposable
{
    private const int None = -1;

    private readonly TermTable table;
    private readonly int[] first;
    private readonly List<Sighting> all = new(512);
    private readonly List<int> seen = new(512);
    private readonly List<int> symbols = new(64);
    private readonly List<Chain>[] waiting;
    private int[] offsets = [];

    private Sightings(TermTable table)
    {
        this.table = table;
        first = new int[table.Count];
        Array.Fill(first, None);
        waiting = [.. Enumerable.Range(0, table.Deepest + 1).Select(_ => new List<Chain>(32))];
    }

    /// <summary>The terms of this table in a sentence.</summary>
    public static Sightings In(Sentence sentence, TermTable table)
    {
        if (!table.Free.TryTake(out var free))
            free = new Sightings(table);
        free.Look(sentence);
        return free;
    }

    public void Dispose()
    {
        foreach (var term in seen)
            first[term] = None;
        seen.Clear();
        all.Clear();
        symbols.Clear();
        foreach (var chains in waiting)
            chains.Clear();
        Sentence = Sentence.Empty;
        table.Free.Add(this);
    }

    private void Look(Sentence sentence)
    {
        Sentence = sentence;
        offsets = new int[sentence.Count + 1];
        Slipped = new bool[sentence.Count];
        for (var word = 0; word < sentence.Count; word++)
            (Slipped[word], offsets[word + 1]) = (table.Words.Read(sentence[word], symbols), symbols.Count);
        for (var word = sentence.Count - 1; word >= 0; word--)
        {
            for (var at = offsets[word]; at < offsets[word + 1]; at++)
            {
                foreach (var term in table.Filled(symbols[at]))
                    See(term, word, word);
                if (word + 1 < sentence.Count && table.Begins(symbols[at]))
                    Begin(symbols[at], word);
            }
            if (word + 1 < sentence.Count)
                Join(word);
        }
        foreach (var chain in waiting.SelectMany(chains => chains))
            Follow(chain);
    }

    public Sentence Sentence { get; private set; } = Sentence.Empty;

    public int Count => Slipped.Length;

    /// <summary>Per word whether it was read through a slip of the hand.</summary>
    public bool[] Slipped { get; private set; } = [];

    /// <summary>The terms that stand somewhere.</summary>
    public ReadOnlySpan<int> Seen => CollectionsMarshal.AsSpan(seen);

    public bool Has(int term) => first[term] != None;

    /// <summary>Where this term stands.</summary>
    public Places Of(int term) => new(all, first[term]);

    /// <summary>Marks each word of each place where the term stands.</summary>
    public bool[] Marked(int term)
    {
        var marked = new bool[Count];
        foreach (var place in Of(term))
            marked.AsSpan(place.First, place.Last - place.First + 1).Fill(true);
        return marked;
    }

    /// <summary>Two words written apart that are one: "groeps app".</summary>
    private void Join(int word)
    {
        Span<char> both = stackalloc char[32];
        var one = Sentence[word];
        var other = Sentence[word + 1];
        if (one.Length + other.Length is < 6 or > 32)
            return;
        one.CopyTo(both);
        other.CopyTo(both[one.Length..]);
        if (table.Words.Whole(both[..(one.Length + other.Length)]) is >= 0 and var together)
            foreach (var term in table.Filled(together))
                See(term, word, word + 1);
    }

    private void Begin(int symbol, int word)
    {
        for (var next = offsets[word + 1]; next < offsets[word + 2]; next++)
            foreach (var way in table.Begun(symbol, symbols[next]))
                if (Goes(way.Rest, word + 2))
                    See(way.Term, word, word + 1 + way.Rest.Length);
    }

    private bool Goes(int[] rest, int from)
    {
        if (from + rest.Length > Count)
            return false;
        for (var word = 0; word < rest.Length; word++)
            if (symbols.IndexOf(rest[word], offsets[from + word], offsets[from + word + 1] - offsets[from + word]) < 0)
                return false;
        return true;
    }

    private void Follow(Chain chain)
    {
        for (var at = first[chain.Parts[chain.Start]]; at != None; at = all[at].Next)
            Before(chain, chain.Start - 1, all[at].First, all[at].Last);
    }

    private void Before(Chain chain, int part, int from, int to)
    {
        if (part < 0)
        {
            After(chain, chain.Start + 1, from, to);
            return;
        }
        for (var at = first[chain.Parts[part]]; at != None; at = all[at].Next)
            if (all[at].Last == from - 1)
                Before(chain, part - 1, all[at].First, to);
        if (table.IsOptional(chain.Parts[part]))
            Before(chain, part - 1, from, to);
    }

    private void After(Chain chain, int part, int from, int to)
    {
        if (part == chain.Parts.Length)
        {
            See(chain.Term, from, to);
            return;
        }
        for (var at = first[chain.Parts[part]]; at != None; at = all[at].Next)
            if (all[at].First == to + 1)
                After(chain, part + 1, from, all[at].Last);
        if (table.IsOptional(chain.Parts[part]))
            After(chain, part + 1, from, to);
    }

    private void See(int term, int from, int to)
    {
        var next = first[term];
        for (var at = next; at != None; at = all[at].Next)
            if (all[at].First == from && all[at].Last == to)
                return;
        if (next == None)
        {
            seen.Add(term);
            foreach (var chain in table.Chains(term))
                waiting[table.LevelOf(chain.Term)].Add(chain);
        }
        first[term] = all.Count;
        all.Add(new Sighting(from, to, next));
    }

    /// <summary>The places of one term.</summary>
    public struct Places(List<Sighting> all, int next)
    {
        public Sighting Current { get; private set; }

        public readonly Places GetEnumerator() => this;

        public bool MoveNext()
        {
            if (next == None)
                return false;
            Current = all[next];
            next = Current.Next;
            return true;
        }
    }
}

/// <summary>A term seen from one word up to and including another.</summary>
internal readonly record struct Sighting(int First, int Last, int Next);
