using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting.Phrases;

namespace PolicyBot.Understanding.Spotting;

/// <summary>Hears the facts a sentence already gives. A fact wrongly heard is worse than one not heard: in doubt it hears nothing.</summary>
internal sealed class FactSpotter
{
    /// <summary>A text with more phrases than this is a story in which anything may be said of anybody.</summary>
    private const int MostHits = 96;

    /// <summary>More of a text is not looked at.</summary>
    public const int MostWords = 300;

    private readonly TermTable table;
    private readonly Cautions words;
    private readonly PhraseIndex<FactPhrase> index;

    /// <param name="everyday">Words that are not taken for a slip of another.</param>
    public FactSpotter(IEnumerable<Fact> facts, IReadOnlySet<string> everyday)
    {
        table = new TermTable(everyday);
        words = new Cautions(table);
        var small = Lexicon.Both.SelectMany(lexicon => lexicon["common"]).Select(word => table.Of(word)).ToHashSet();
        var relations = Terms("relation");
        var own = WordFile.Read("cautions.txt")["own"].SelectMany(line => line.Split('|', StringSplitOptions.TrimEntries)).ToHashSet();
        var phrases = new List<FactPhrase>();
        foreach (var fact in facts.Where(fact => fact.Role is null))
            foreach (var answer in fact.Answers)
            {
                phrases.AddRange(answer.Heard.Select(text => Made(text, inPassing: false)));
                phrases.AddRange(answer.Named.Select(text => Made(text, inPassing: true)));

                FactPhrase Made(string text, bool inPassing)
                {
                    var goesFirst = text.StartsWith('^');
                    var phrase = new Phrase(text.TrimStart('^'), table);
                    var mayTurn = phrase.MayTurn(small.Contains) && !phrase.Required.Any(relations.Contains);
                    return new FactPhrase(fact, answer, phrase, inPassing, mayTurn, table.IsAmong(phrase.First, own), goesFirst);
                }
            }
        index = new PhraseIndex<FactPhrase>([.. phrases.Select(phrase => (phrase.Phrase, phrase))], table, small.Contains);
        table.Settle();
    }

    /// <summary>The facts in this sentence; those that contradict themselves are left out.</summary>
    public Known Hear(Sentence sentence)
    {
        if (sentence.Count is 0 or > MostWords)
            return Known.Nothing;
        using var seen = Sightings.In(sentence, table);
        var clauses = new Clauses(seen, words);
        var hits = Hits(seen, clauses);
        return hits.Count <= MostHits ? Weighing.Of(hits, clauses, words) : Known.Nothing;
    }

    /// <summary>Every phrase that stands in this sentence, whatever it comes down to.</summary>
    private List<Hit> Hits(Sightings seen, Clauses clauses)
    {
        var hits = new List<Hit>();
        var found = new List<Place[]>();
        foreach (var (_, phrase) in index.In(seen))
        {
            phrase.Phrase.Find(seen, clauses, phrase.MayTurn, found);
            foreach (var places in found)
                if (new Hit(phrase, places) is var hit && IsSound(hit, seen))
                    hits.Add(hit);
            found.Clear();
        }
        return hits;
    }

    /// <summary>Read through one slip of the hand at most, and not a part of a longer word: "oud-leerling" is no "leerling".</summary>
    private static bool IsSound(Hit hit, Sightings seen)
    {
        var slips = 0;
        for (var word = hit.First; word <= hit.Last; word++)
            if (hit.Holds(word) && seen.Slipped[word] && ++slips > 1)
                return false;
        return !seen.Sentence.Words[hit.First].Joined
            && (hit.Phrase.InPassing || hit.Last + 1 >= seen.Count || !seen.Sentence.Words[hit.Last + 1].Joined);
    }

    private HashSet<int> Terms(string heading) =>
        [.. WordFile.Read("cautions.txt")[heading].SelectMany(line => line.Split('|')).Select(word => table.Of(word.Trim()))];
}
