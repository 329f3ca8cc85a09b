namespace PolicyBot.Understanding.Spotting.Phrases;

/// <summary>Phrases by the term that is rarest among them: only those are looked for of which that one stands in the sentence.</summary>
internal sealed class PhraseIndex<T>
{
    /// <summary>A small word is no good to look a phrase up by.</summary>
    private const int SmallWord = 1_000;

    private readonly List<(Phrase Phrase, T Of)>?[] byTerm;

    public PhraseIndex(IReadOnlyCollection<(Phrase Phrase, T Of)> phrases, TermTable table, Func<int, bool> isSmall)
    {
        byTerm = new List<(Phrase, T)>?[table.Count];
        var use = phrases.SelectMany(each => each.Phrase.Required).CountBy(term => term).ToDictionary();
        foreach (var each in phrases)
            (byTerm[each.Phrase.Required.MinBy(term => use[term] + (isSmall(term) ? SmallWord : 0))] ??= []).Add(each);
    }

    /// <summary>The phrases that may stand in this sentence.</summary>
    public IEnumerable<(Phrase Phrase, T Of)> In(Sightings seen)
    {
        foreach (var term in seen.Seen)
            if (byTerm[term] is { } phrases)
                foreach (var each in phrases)
                    if (each.Phrase.MayStandIn(seen))
                        yield return each;
    }
}
