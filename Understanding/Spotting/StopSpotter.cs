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
    private readonly TermTable table;
    private readonly Cautions words;
    private readonly StopPhrases[] stops;
    private readonly List<Phrase> ordinary;

    /// <param name="everyday">Words that are not taken for a slip of another.</param>
    public StopSpotter(IReadOnlySet<string> everyday)
    {
        table = new TermTable(everyday);
        var file = WordFile.Read("stops.txt");
        var classes = new WordList(file["words"]);
        words = new Cautions(table);
        List<Phrase> Under(string heading) => [.. file[heading].SelectMany(line => PhraseText.Split(classes.Filled(line))).Select(text => new Phrase(text, table))];
        ordinary = Under("ordinary");
        stops = [.. Stops.Facts.Select(fact => new StopPhrases(
            fact, Under(fact.Value), Under($"{fact} alone"), Under($"{fact} unless")))];
        table.Settle();
    }

    /// <summary>What is known, with the stops this sentence brings.</summary>
    public Known Hear(Sentence sentence, Known known) =>
        Phrases(sentence).Aggregate(known, (all, stop) => all.With(stop.Fact, Stops.Yes));

    /// <summary>The stops this sentence brings, each with the first phrase that does.</summary>
    public List<(FactId Fact, Phrase Phrase)> Phrases(Sentence sentence)
    {
        var brought = new List<(FactId, Phrase)>();
        var seen = new Sightings(sentence, table);
        var clauses = new Clauses(seen, words);
        var harmless = new bool[sentence.Count];
        var found = new List<Place[]>();
        foreach (var phrase in ordinary)
            phrase.Find(seen, clauses, turned: false, found);
        foreach (var place in found.SelectMany(places => places))
            harmless.AsSpan(place.First, place.Last - place.First + 1).Fill(true);
        foreach (var stop in stops)
            if (Bringing(stop, seen, clauses, harmless) is { } phrase)
                brought.Add((stop.Fact, phrase));
        return brought;
    }

    private static Phrase? Bringing(StopPhrases stop, Sightings seen, Clauses clauses, bool[] harmless) =>
        First(stop.Always, seen, clauses, harmless)
        ?? (First(stop.Alone, seen, clauses, harmless) is { } alone && First(stop.Unless, seen, clauses, harmless) is null ? alone : null);

    private static Phrase? First(List<Phrase> phrases, Sightings seen, Clauses clauses, bool[] harmless)
    {
        var found = new List<Place[]>();
        foreach (var phrase in phrases)
        {
            phrase.Find(seen, clauses, turned: false, found);
            if (found.Exists(places => !places.Any(place => harmless.AsSpan(place.First, place.Last - place.First + 1).Contains(true))))
                return phrase;
            found.Clear();
        }
        return null;
    }

    /// <summary>What brings one stop.</summary>
    /// <param name="Always">Brings it, whatever else is said.</param>
    /// <param name="Alone">Brings it as long as nothing makes it ordinary: adults only, a game.</param>
    private sealed record StopPhrases(FactId Fact, List<Phrase> Always, List<Phrase> Alone, List<Phrase> Unless);
}
