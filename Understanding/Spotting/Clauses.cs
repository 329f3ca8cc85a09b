using PolicyBot.Understanding.Spotting.Phrases;

namespace PolicyBot.Understanding.Spotting;

/// <summary>Which clause each word of a sentence is in, and which words there make what it says less than certain.</summary>
internal sealed class Clauses
{
    private readonly Sightings seen;
    private readonly Cautions words;
    private readonly int[] clauses;
    private readonly bool[] filler, negation, shifter, subordinate, conditional;

    public Clauses(Sightings seen, Cautions words)
    {
        (this.seen, this.words) = (seen, words);
        (filler, negation) = (seen.Marked(words.Filler), seen.Marked(words.Negation));
        (shifter, subordinate) = (seen.Marked(words.Shifter), seen.Marked(words.Subordinate));
        clauses = new int[seen.Count];
        conditional = new bool[seen.Count + 1];
        var opens = new bool[seen.Count];
        foreach (var term in (ReadOnlySpan<int>)[words.Clause, words.Condition, words.Question])
            foreach (var place in seen.Of(term))
                opens[place.First] |= term != words.Condition || !IsWhether(place.First);
        for (var word = 1; word < clauses.Length; word++)
            clauses[word] = clauses[word - 1]
                + (seen.Sentence.Words[word].OpensClause || opens[word] ? 1 : 0);
        foreach (var place in seen.Of(words.Condition))
            conditional[clauses[place.First]] |= !IsWhether(place.First);
    }

    public int this[int word] => clauses[word];

    /// <summary>A small word that changes nothing.</summary>
    public bool IsFiller(int word) => filler[word] && !negation[word] && !shifter[word];

    public bool IsNegation(int word) => negation[word];

    /// <summary>Whether the clause of this hit only says on what condition.</summary>
    public bool IsConditional(Hit hit) => conditional[clauses[hit.First]];

    /// <summary>Whether such a term begins in the clause of this hit and outside the hit.</summary>
    public bool Has(int term, Hit hit)
    {
        foreach (var place in seen.Of(term))
            if (clauses[place.First] == clauses[hit.First] && !hit.Holds(place.First))
                return true;
        return false;
    }

    /// <summary>Whether the clause of this hit asks it: "must I", or "have I" at its beginning.</summary>
    public bool IsAsked(Hit hit)
    {
        var first = FirstOf(hit);
        foreach (var place in seen.Of(words.Opening))
            if (place.First == first && !hit.Holds(place.First))
                return true;
        return Has(words.Asking, hit);
    }

    /// <summary>Whether what stands before the hit makes something else of it: "former", "fake".</summary>
    public bool IsShifted(Hit hit)
    {
        for (var word = hit.First - 1; word >= 0 && hit.First - word <= 2 && clauses[word] == clauses[hit.First]; word--)
            if (shifter[word])
                return true;
        return false;
    }

    /// <summary>Whether a denial stands right before the hit: "niet op facebook".</summary>
    public bool IsDenied(Hit hit)
    {
        var word = hit.First - 1;
        while (word >= 0 && clauses[word] == clauses[hit.First] && hit.First - word < 3 && IsFiller(word))
            word--;
        return word >= 0 && clauses[word] == clauses[hit.First] && negation[word];
    }

    /// <summary>Whether what was found may belong to another than the one asked about: "a friend of my niece", "my son and his classmate".</summary>
    public bool IsOfAnother(Hit hit)
    {
        foreach (var place in seen.Of(words.Others))
            if (!hit.Holds(place.First) && !hit.Holds(place.Last))
                return true;
        var before = hit.First - 1;
        while (before >= 0 && clauses[before] == clauses[hit.First] && Is(words.Between, before))
            before--;
        return before >= 0 && clauses[before] == clauses[hit.First] && Is(words.Of, before) && !(before > 0 && Is(words.Requests, before - 1));
    }

    /// <summary>The negations in the clause of this hit that are no words of a phrase of its own fact, or of one that stands beside it.</summary>
    public List<int> NegationsOf(Hit hit, List<Hit> hits)
    {
        var found = new List<int>();
        for (var word = FirstOf(hit); word < clauses.Length && clauses[word] == clauses[hit.First] && !(word > hit.Last && subordinate[word]); word++)
            if (negation[word] && !hit.Holds(word) && !hits.Exists(other => other.Holds(word) && !other.Overlaps(hit)))
                found.Add(word);
        return found;
    }

    /// <summary>Whether this hit says more than the other in the same place: it is longer round it, or has its negation in it.</summary>
    public bool Outweighs(Hit hit, Hit other) =>
        hit.Covers(other) || hit.Overlaps(other) && HoldsNegation(hit) && !HoldsNegation(other);

    /// <summary>Whether this one negation turns the hit round and nothing else: "zonder toestemming", "toestemming is er niet".</summary>
    public bool TurnsRound(int negation, Hit hit)
    {
        if (Has(words.Everyone, hit))
            return false;
        if (Is(words.Determiner, negation))
        {
            for (var word = negation + 1; word <= hit.Last; word++)
                if (hit.Holds(word))
                    return true;
                else if (!Is(words.Between, word))
                    return false;
            return false;
        }
        return Is(words.Flipping, negation)
            && !Has(words.Permission, hit)
            && (negation < hit.First ? hit.First - negation <= 3 : negation - hit.Last <= 2);
    }

    /// <summary>"I do not know if" begins no condition.</summary>
    private bool IsWhether(int word)
    {
        foreach (var place in seen.Of(words.Unknowing))
            if (place.Last < word && word - place.Last <= 2)
                return true;
        return false;
    }

    private bool Is(int term, int word)
    {
        foreach (var place in seen.Of(term))
            if (place.First == word && place.Last == word)
                return true;
        return false;
    }

    private bool HoldsNegation(Hit hit)
    {
        for (var word = hit.First; word <= hit.Last; word++)
            if (negation[word] && hit.Holds(word))
                return true;
        return false;
    }

    private int FirstOf(Hit hit)
    {
        var first = hit.First;
        while (first > 0 && clauses[first - 1] == clauses[hit.First])
            first--;
        return first;
    }
}
