namespace PolicyBot.Understanding.Spotting.Phrases;

/// <summary>Phrases by the term that is rarest among them: only those are looked for of which that one stands in the sentence, and the next rarest.</summary>
internal sealed class PhraseIndex<T>
{
    /// <summary>A small word is no good to look a phrase up by.</summary>
    private const int SmallWord = 1_000;

    private readonly Entry[]?[] byTerm;

    public PhraseIndex(IReadOnlyCollection<(Phrase Phrase, T Of)> phrases, TermTable table, Func<int, bool> isSmall)
    {
        byTerm = new Entry[table.Count][];
        var use = phrases.SelectMany(each => each.Phrase.Required).CountBy(term => term).ToDictionary();
        var entries = phrases.Select(each => (Terms: each.Phrase.Required.OrderBy(term => use[term] + (isSmall(term) ? SmallWord : 0)).ToArray(), each.Phrase, each.Of));
        foreach (var ofTerm in entries.GroupBy(each => each.Terms[0]))
            byTerm[ofTerm.Key] = [.. ofTerm.Select(each => new Entry(each.Terms[Math.Min(1, each.Terms.Length - 1)], each.Phrase, each.Of))];
    }

    /// <summary>The phrases that may stand in this sentence.</summary>
    public List<(Phrase Phrase, T Of)> In(Sightings seen)
    {
        var found = new List<(Phrase, T)>();
        foreach (var term in seen.Seen)
            if (byTerm[term] is { } entries)
                foreach (ref readonly var entry in entries.AsSpan())
                    if (seen.Has(entry.Also) && entry.Phrase.MayStandIn(seen))
                        found.Add((entry.Phrase, entry.Of));
        return found;
    }

    /// <param name="Also">The next rarest of its terms: most phrases are done with after a look at that.</param>
    private readonly record struct Entry(int Also, Phrase Phrase, T Of);
}
