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
    private readonly PhraseIndex<StopPhrase> index;

    /// <param name="everyday">Words that are not taken for a slip of another.</param>
    public StopSpotter(IReadOnlySet<string> everyday)
    {
        table = new TermTable(everyday);
        words = new Cautions(table);
        var file = WordFile.Read("stops.txt");
        var classes = new WordList(file["words"]);
        IEnumerable<(Phrase, StopPhrase)> Under(string heading, FactId? fact, Part part) => file[heading]
            .SelectMany(line => PhraseText.Split(classes.Filled(line)))
            .Select(text => (new Phrase(text, table), new StopPhrase(fact, part)));
        index = new PhraseIndex<StopPhrase>(
            [
                .. Under("ordinary", null, Part.Ordinary),
                .. Stops.Facts.SelectMany(fact => Under($"{fact}", fact, Part.Always)
                    .Concat(Under($"{fact} alone", fact, Part.Alone)).Concat(Under($"{fact} unless", fact, Part.Unless))),
            ],
            table,
            Lexicon.Both.SelectMany(lexicon => lexicon["common"]).Select(word => table.Of(word)).ToHashSet().Contains);
        table.Settle();
    }

    /// <summary>What is known, with the stops this sentence brings.</summary>
    public Known Hear(Sentence sentence, Known known) =>
        Phrases(sentence).Aggregate(known, (all, stop) => all.With(stop.Fact, Stops.Yes));

    /// <summary>The stops this sentence brings, each with a phrase that does.</summary>
    public List<(FactId Fact, Phrase Phrase)> Phrases(Sentence sentence)
    {
        var brought = new List<(FactId Fact, Phrase Phrase)>();
        using var seen = Sightings.In(sentence, table);
        var found = Found(seen);
        if (found.Count == 0)
            return brought;
        var ordinary = new bool[sentence.Count];
        foreach (var place in found.Where(each => each.Of.Part == Part.Ordinary).SelectMany(each => each.Places))
            ordinary.AsSpan(place.First, place.Last - place.First + 1).Fill(true);
        found.RemoveAll(each => each.Of.Fact is null || each.Places.Any(place => ordinary.AsSpan(place.First, place.Last - place.First + 1).Contains(true)));
        foreach (var each in found.Where(each => each.Of.Part == Part.Always
            || each.Of.Part == Part.Alone && !found.Exists(other => other.Of == each.Of with { Part = Part.Unless })))
            if (!brought.Exists(stop => stop.Fact == each.Of.Fact))
                brought.Add((each.Of.Fact!.Value, each.Phrase));
        return brought;
    }

    private List<(Phrase Phrase, StopPhrase Of, Place[] Places)> Found(Sightings seen)
    {
        var all = new List<(Phrase, StopPhrase, Place[])>();
        Clauses? clauses = null;
        var found = new List<Place[]>();
        foreach (var (phrase, of) in index.In(seen))
        {
            phrase.Find(seen, clauses ??= new Clauses(seen, words), turned: false, found);
            foreach (var places in found)
                all.Add((phrase, of, places));
            found.Clear();
        }
        return all;
    }

    /// <summary>What a phrase does for a stop; what is ordinary is of none.</summary>
    private readonly record struct StopPhrase(FactId? Fact, Part Part);

    private enum Part
    {
        /// <summary>Words that look like a stop and are none: "dodelijk saai".</summary>
        Ordinary,
        /// <summary>Brings it, whatever else is said.</summary>
        Always,
        /// <summary>Brings it as long as nothing makes it ordinary.</summary>
        Alone,
        /// <summary>Makes it ordinary: adults only, a game.</summary>
        Unless,
    }
}
