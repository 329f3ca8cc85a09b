using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Spotting.Phrases;

namespace PolicyBot.Understanding.Spotting;

/// <summary>What the phrases found in a sentence come down to.</summary>
internal sealed class Weighing
{
    private static readonly AnswerId yes = new("yes");
    private static readonly AnswerId no = new("no");
    private static readonly AnswerId unsure = new("unsure");

    /// <summary>What some may say for all: one parent who refuses is enough.</summary>
    private static readonly AnswerId[] refusing = [no, new("refused"), new("not-permitted")];

    private readonly List<Hit> hits;
    private readonly Clauses clauses;
    private readonly Cautions words;

    private Weighing(List<Hit> hits, Clauses clauses, Cautions words) => (this.hits, this.clauses, this.words) = (hits, clauses, words);

    /// <summary>The facts that are said; of what is only named in passing, those of which nothing is said.</summary>
    public static Known Of(List<Hit> hits, Clauses clauses, Cautions words)
    {
        var weighing = new Weighing(hits, clauses, words);
        var known = Known.Nothing;
        foreach (var ofFact in hits.GroupBy(hit => hit.Phrase.Fact))
        {
            var said = ofFact.Where(hit => !hit.Phrase.InPassing).ToList();
            var answer = said.Count > 0 ? weighing.Only(said, weighing.Said) : weighing.Named([.. ofFact.Where(hit => !clauses.IsDenied(hit))]);
            if (answer is { } heard)
                known = known.With(ofFact.Key.Id, heard);
        }
        return known;
    }

    private AnswerId? Named(List<Hit> named)
    {
        var first = named.MinBy(hit => (hit.First, -hit.Size));
        return first is { Phrase.GoesFirst: true } ? first.Phrase.Answer.Id : Only(named, NamedOrNotKnown);
    }

    /// <summary>"I do not know whether there are pupils in it" says that it is not known; "I do not know whether I may" does not.</summary>
    private AnswerId? NamedOrNotKnown(Hit hit) =>
        clauses.Has(words.Unknowing, hit) && !clauses.Has(words.Permission, hit) && hit.Phrase.Fact.Answers.Any(one => one.Id == unsure)
            ? unsure
            : hit.Phrase.Answer.Id;

    /// <summary>The answer that all these agree on, leaving out what another in the same place outweighs.</summary>
    private AnswerId? Only(List<Hit> ofFact, Func<Hit, AnswerId?> answerOf)
    {
        AnswerId? found = null;
        foreach (var hit in ofFact)
        {
            if (ofFact.Exists(other => clauses.Outweighs(other, hit)))
                continue;
            if (answerOf(hit) is not { } answer || found is { } earlier && earlier != answer)
                return null;
            found = answer;
        }
        return found;
    }

    private AnswerId? Said(Hit hit)
    {
        var answer = hit.Phrase.Answer.Id;
        var answers = hit.Phrase.Fact.Answers;
        if (clauses.Has(words.Unknowing, hit))
            return answers.Any(one => one.Id == unsure) ? unsure : null;
        if (clauses.IsShifted(hit) || clauses.IsConditional(hit) || clauses.Has(words.Doubt, hit)
            || !refusing.Contains(answer) && clauses.Has(words.Partial, hit)
            || clauses.IsAsked(hit) || hit.Phrase.IsOwn && clauses.IsOfAnother(hit))
            return null;
        var negations = clauses.NegationsOf(hit, hits);
        if (negations.Count == 0)
            return answer;
        var turns = answers.Any(one => one.Id == yes) && answers.Any(one => one.Id == no);
        return turns && answer == yes && !hit.Phrase.IsOwn && negations.Count == 1 && clauses.TurnsRound(negations[0], hit) ? no : null;
    }
}
