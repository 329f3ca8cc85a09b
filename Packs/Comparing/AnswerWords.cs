using PolicyBot.Packs.Wording;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Packs.Comparing;

/// <summary>Tells a changed answer in a sentence: for whom, what it was and what it becomes.</summary>
internal sealed class AnswerWords(Phrases phrases, Terms terms, Pack before, Pack after)
{
    /// <param name="facts">The facts of the topic, to see which answers could be mistaken for those of another question.</param>
    public string Of(AnswerChange change, IReadOnlyList<Fact> facts)
    {
        var whom = change.For.Count == 0
            ? phrases["Everybody"]
            : phrases.With("Whoever", string.Join($" {phrases["And"]} ", change.For.Select(condition => Answers(condition.Fact, condition.Answers, facts))));
        var asks = !change.IsOfAnswer && change.Before?.Reasons.SequenceEqual(change.After?.Reasons ?? []) == true;
        return phrases.With("AnswerChanged", whom, Told(change.Before, "NoSuchAnswerYet", asks ? before : null), Told(change.After, "NoSuchAnswerMore", asks ? after : null));
    }

    /// <summary>"‘Ja’ of ‘Weet ik niet’", or "niet ‘Nee’" where that is shorter; with the question's name where another question has such an answer too.</summary>
    private string Answers(Fact fact, IReadOnlyList<AnswerId> answers, IReadOnlyList<Fact> facts)
    {
        var others = fact.Answers.Select(answer => answer.Id).Except(answers).ToList();
        var named = others.Count < answers.Count ? others : answers;
        var labels = named.Select(answer => fact[answer].Label.In(phrases.Language)).ToList();
        var told = terms.Either(labels.Select(label => $"‘{label}’"));
        var unclear = facts.Any(other => other.Id != fact.Id && other.Answers.Any(answer => labels.Contains(answer.Label.In(phrases.Language))));
        return (named == others ? phrases.With("Not", told) : told) + (unclear ? $" ({fact.Label.In(phrases.Language)})" : "");
    }

    /// <param name="asks">Where whom to ask is told: the pack that has their names.</param>
    private string Told(Outcome? outcome, string without, Pack? asks)
    {
        if (outcome is null)
            return phrases[without];
        var verdict = outcome.Settled ? terms.Of(outcome.Kind) : phrases.With("Open", terms.Of(outcome.Kind));
        IEnumerable<string> details =
        [
            string.Join(", ", outcome.Reasons),
            asks is not null && outcome.Ask.Count > 0 ? phrases.With("Asks", terms.Roles(asks, outcome.Ask)) : "",
        ];
        var told = string.Join("; ", details.Where(detail => detail.Length > 0));
        return told.Length > 0 ? $"{verdict} ({told})" : verdict;
    }
}
