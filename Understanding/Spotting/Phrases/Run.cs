namespace PolicyBot.Understanding.Spotting.Phrases;

/// <summary>Terms in order.</summary>
internal sealed class Run
{
    private readonly List<Step> steps = [];

    public IReadOnlyList<Step> Steps => steps;

    public bool HasGap => steps.Exists(step => step.AfterGap);

    /// <summary>Adds the next term; one that may be left out does not begin a run.</summary>
    public void Add(int term, bool afterGap, TermTable table)
    {
        if (steps.Count > 0 || !table.IsOptional(term))
            steps.Add(new Step(term, afterGap && steps.Count > 0, table.IsOptional(term)));
    }
}

/// <summary>One term of a run.</summary>
/// <param name="AfterGap">Whether any words may stand before it.</param>
/// <param name="Optional">Whether it may be left out.</param>
internal readonly record struct Step(int Term, bool AfterGap, bool Optional);

/// <summary>The words a phrase holds while it is being looked for; at most as many places as a phrase has terms that were seen.</summary>
internal struct Held(Clauses clauses, int start)
{
    private const int Most = 16;

    private Places16 places;
    private int count;

    /// <summary>How many places are held; set back to let go of the last.</summary>
    public int Count { readonly get => count; set => count = value; }

    /// <summary>The last of all words that are held.</summary>
    public readonly int Last
    {
        get
        {
            var last = 0;
            for (var place = 0; place < count; place++)
                last = Math.Max(last, places[place].Last);
            return last;
        }
    }

    /// <summary>The first word that was held.</summary>
    public readonly int Start => start;

    public readonly bool Has(Sighting at)
    {
        for (var place = 0; place < count; place++)
            if (places[place].First <= at.Last && at.First <= places[place].Last)
                return true;
        return false;
    }

    /// <summary>Holds these words too; not when they are held already, stand in two clauses or are too many.</summary>
    public bool Add(Sighting at)
    {
        if (count == Most || Has(at) || clauses[at.First] != clauses[at.Last])
            return false;
        places[count++] = new Place(at.First, at.Last);
        return true;
    }

    /// <summary>Whether all between the outermost words is held or small, and not too long.</summary>
    public readonly bool IsTight(Clauses all, int most)
    {
        var (first, last) = (int.MaxValue, 0);
        for (var place = 0; place < count; place++)
            (first, last) = (Math.Min(first, places[place].First), Math.Max(last, places[place].Last));
        for (var word = first; word <= last; word++)
            if (!Has(new Sighting(word, word, -1)) && !all.IsFiller(word))
                return false;
        return last - first < most;
    }

    public readonly Place[] ToPlaces()
    {
        var all = new Place[count];
        for (var place = 0; place < count; place++)
            all[place] = places[place];
        return all;
    }

    [System.Runtime.CompilerServices.InlineArray(Most)]
    private struct Places16
    {
        private Place first;
    }
}
