using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;
using PolicyBot.Understanding.Spotting.Phrases;

namespace PolicyBot.Understanding.Answering;

/// <summary>The phrases of one fact, to be found in a reply to its question.</summary>
internal sealed class AnswerPhrases
{
    private readonly TermTable table = new(new HashSet<string>());
    private readonly Cautions words;
    private readonly List<FactPhrase> phrases;

    public AnswerPhrases(Fact fact)
    {
        words = new Cautions(table);
        phrases = [.. fact.Answers.SelectMany(answer => answer.Heard.Concat(answer.Named)
            .Select(text => new FactPhrase(fact, answer, new Phrase(text.TrimStart('^'), table), InPassing: false, MayTurn: false, IsOwn: false, GoesFirst: false)))];
    }

    /// <summary>Every phrase that stands in the reply.</summary>
    public List<Hit> In(Sentence typed)
    {
        using var seen = Sightings.In(typed, table);
        var clauses = new Clauses(seen, words);
        var (hits, found) = (new List<Hit>(), new List<Place[]>());
        foreach (var phrase in phrases.Where(phrase => phrase.Phrase.MayStandIn(seen)))
        {
            phrase.Phrase.Find(seen, clauses, turned: false, found);
            hits.AddRange(found.Select(places => new Hit(phrase, places)));
            found.Clear();
        }
        return hits;
    }

    /// <summary>How many words the longest phrase of this answer has, of those where this holds for the words round them; 0 when there is none.</summary>
    public static int Longest(List<Hit> hits, AnswerId answer, Func<Hit, bool> standsAlone)
    {
        var longest = 0;
        foreach (var hit in hits)
            if (hit.Phrase.Answer.Id == answer && hit.Size > longest && standsAlone(hit))
                longest = hit.Size;
        return longest;
    }
}
