using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Spotting.Phrases;

/// <summary>A phrase made ready to be found: parts anywhere in the text, each of runs anywhere in one clause, each of terms in order.</summary>
internal sealed class Phrase
{
    /// <summary>How many small words may stand between two words of a phrase.</summary>
    private const int MostBetween = 2;

    /// <summary>How many words of any kind may stand where a phrase has two dots.</summary>
    private const int WidestGap = 8;

    private readonly List<List<Run>> parts = [[new Run()]];

    /// <summary>Per part whether it must stand after all before it.</summary>
    private readonly List<bool> later = [false];
    private readonly int[] required;

    /// <summary>As it is written.</summary>
    public string Text { get; }

    public Phrase(string text, TermTable table)
    {
        Text = text;
        var gap = false;
        foreach (var piece in PhraseText.Pieces(text))
            switch (piece)
            {
                case "..":
                    gap = true;
                    break;
                case "&":
                    parts[^1].Add(new Run());
                    gap = false;
                    break;
                case "&&" or ">>":
                    parts.Add([new Run()]);
                    later.Add(piece == ">>");
                    gap = false;
                    break;
                default:
                    foreach (var place in Places(piece))
                        parts[^1][^1].Add(table.Of(place), gap, table);
                    gap = false;
                    break;
            }
        if (parts.Any(part => part.Any(run => run.Steps.Count == 0)))
            throw new InvalidOperationException($"'{text}' has an empty part.");
        required = [.. parts.SelectMany(part => part).SelectMany(run => run.Steps).Where(step => !step.Optional).Select(step => step.Term).Distinct()];
    }

    /// <summary>The terms it cannot do without.</summary>
    public IReadOnlyList<int> Required => required;

    /// <summary>The term it begins with.</summary>
    public int First => parts[0][0].Steps[0].Term;

    /// <summary>Whether it may be found in another order, being no more than some plain words.</summary>
    public bool MayTurn(Func<int, bool> isSmall) =>
        !Text.Contains('(') && parts is [[{ HasGap: false } run]] && run.Steps.Count(step => !isSmall(step.Term)) >= 2;

    /// <summary>Whether all it needs stands somewhere.</summary>
    public bool MayStandIn(Sightings seen)
    {
        foreach (var term in required)
            if (!seen.Has(term))
                return false;
        return true;
    }

    /// <summary>Every place where it stands, as the words it holds there.</summary>
    public void Find(Sightings seen, Clauses clauses, bool turned, List<Place[]> found)
    {
        var before = found.Count;
        foreach (var at in seen.Of(parts[0][0].Steps[0].Term))
        {
            var held = new Held(clauses, at.First);
            if (Follow(seen, clauses, parts[0][0], 0, at, ref held) && Rest(seen, clauses, ref held))
                found.Add(held.ToPlaces());
        }
        if (turned && found.Count == before)
            foreach (var at in seen.Of(parts[0][0].Steps[0].Term))
            {
                var held = new Held(clauses, at.First);
                held.Add(at);
                if (Around(seen, clauses, parts[0][0], 1, ref held))
                {
                    found.Add(held.ToPlaces());
                    return;
                }
            }
    }

    private static IEnumerable<string> Places(string piece)
    {
        if (piece[0] == '(' || piece.Contains('*'))
            return [piece];
        var sentence = Sentence.Of(piece);
        return Enumerable.Range(0, sentence.Count).Select(word => sentence[word].ToString());
    }

    /// <summary>The other runs of the first part in its clause, and the other parts anywhere.</summary>
    private bool Rest(Sightings seen, Clauses clauses, ref Held held)
    {
        for (var part = 0; part < parts.Count; part++)
        {
            var clause = part == 0 ? clauses[held.Start] : -1;
            var from = later[part] ? held.Last + 1 : 0;
            for (var run = part == 0 ? 1 : 0; run < parts[part].Count; run++)
                if (!Anywhere(seen, clauses, parts[part][run], from, ref clause, ref held))
                    return false;
        }
        return true;
    }

    private bool Anywhere(Sightings seen, Clauses clauses, Run run, int from, ref int clause, ref Held held)
    {
        foreach (var at in seen.Of(run.Steps[0].Term))
        {
            if (at.First < from || clause >= 0 && clauses[at.First] != clause || held.Has(at))
                continue;
            var before = held.Count;
            if (Follow(seen, clauses, run, 0, at, ref held))
            {
                clause = clauses[at.First];
                return true;
            }
            held.Count = before;
        }
        return false;
    }

    /// <summary>Goes on from the step that was seen here.</summary>
    private static bool Follow(Sightings seen, Clauses clauses, Run run, int step, Sighting at, ref Held held)
    {
        if (!held.Add(at))
            return false;
        for (var next = step + 1; next < run.Steps.Count; next++)
        {
            foreach (var place in seen.Of(run.Steps[next].Term))
            {
                if (place.First <= at.Last || !Reaches(clauses, at.Last, place.First, run.Steps[next].AfterGap))
                    continue;
                var before = held.Count;
                if (Follow(seen, clauses, run, next, place, ref held))
                    return true;
                held.Count = before;
            }
            if (!run.Steps[next].Optional)
                return false;
        }
        return true;
    }

    private static bool Reaches(Clauses clauses, int from, int to, bool gap)
    {
        if (clauses[from] != clauses[to] || to - from - 1 > (gap ? WidestGap : MostBetween))
            return false;
        for (var word = from + 1; !gap && word < to; word++)
            if (!clauses.IsFiller(word))
                return false;
        return true;
    }

    /// <summary>All steps in any order, close together, with nothing but small words between.</summary>
    private static bool Around(Sightings seen, Clauses clauses, Run run, int step, ref Held held)
    {
        if (step == run.Steps.Count)
            return held.IsTight(clauses, run.Steps.Count + MostBetween);
        foreach (var place in seen.Of(run.Steps[step].Term))
        {
            if (clauses[place.First] != clauses[held.Start] || Math.Abs(place.First - held.Start) > run.Steps.Count + MostBetween)
                continue;
            var before = held.Count;
            if (held.Add(place) && Around(seen, clauses, run, step + 1, ref held))
                return true;
            held.Count = before;
        }
        return false;
    }
}
