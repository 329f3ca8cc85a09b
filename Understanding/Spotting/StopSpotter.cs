using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.HardStops;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting.Phrases;

namespace PolicyBot.Understanding.Spotting;

/// <summary>
/// Hears what brings a hard stop, by words that ship with the assembly: no pack and no vocabulary can switch it off. A stop missed is
/// the worst error, so neither a question nor a condition nor a denial silences it; a stop too many is put aside with one press.
/// </summary>
internal sealed class StopSpotter
{
    private readonly TermTable table = new();
    private readonly Cautions words;
    private readonly StopPhrases[] stops;
    private readonly List<Phrase> ordinary;

    public StopSpotter()
    {
        var file = WordFile.Read("stops.txt");
        var classes = new WordList(file["words"]);
        words = new Cautions(table);
        List<Phrase> Phrases(string heading) => [.. file[heading].SelectMany(line => PhraseText.Split(classes.Filled(line))).Select(text => new Phrase(text, table))];
        ordinary = Phrases("ordinary");
        stops = [.. Stops.Facts.Select(fact => new StopPhrases(
            fact, Phrases(fact.Value), Phrases($"{fact} alone"), Phrases($"{fact} adults")))];
    }

    /// <summary>What is known, with the stops this sentence brings.</summary>
    public Known Hear(Sentence sentence, Known known)
    {
        if (sentence.Count == 0)
            return known;
        var seen = new Sightings(sentence, table);
        var clauses = new Clauses(seen, words);
        var harmless = new bool[sentence.Count];
        foreach (var place in Found(ordinary, seen, clauses).SelectMany(places => places))
            harmless.AsSpan(place.First, place.Last - place.First + 1).Fill(true);
        foreach (var stop in stops)
            if (Brings(stop, seen, clauses, harmless))
                known = known.With(stop.Fact, Stops.Yes);
        return known;
    }

    private static bool Brings(StopPhrases stop, Sightings seen, Clauses clauses, bool[] harmless) =>
        Any(stop.Always, seen, clauses, harmless)
        || stop.Alone.Count > 0 && Any(stop.Alone, seen, clauses, harmless) && !Any(stop.Adults, seen, clauses, harmless);

    private static bool Any(List<Phrase> phrases, Sightings seen, Clauses clauses, bool[] harmless) =>
        Found(phrases, seen, clauses).Any(places => !places.Any(place => harmless.AsSpan(place.First, place.Last - place.First + 1).Contains(true)));

    private static IEnumerable<Place[]> Found(List<Phrase> phrases, Sightings seen, Clauses clauses)
    {
        var found = new List<Place[]>();
        foreach (var phrase in phrases)
        {
            phrase.Find(seen, clauses, turned: false, found);
            foreach (var places in found)
                yield return places;
            found.Clear();
        }
    }

    /// <summary>What brings one stop.</summary>
    /// <param name="Alone">Brings it as long as nothing speaks of adults only.</param>
    private sealed record StopPhrases(FactId Fact, List<Phrase> Always, List<Phrase> Alone, List<Phrase> Adults);
}
