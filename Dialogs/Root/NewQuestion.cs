using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Endings;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.HardStops;
using PolicyBot.Understanding;

namespace PolicyBot.Dialogs.Root;

/// <summary>
/// A sentence that may be a question. What stops everything else goes first; then guidance when it is clear what it is about,
/// otherwise candidates and the MT. Never a guess.
/// </summary>
internal sealed class NewQuestion(IPackSource packs, IUnderstanding understanding, StopCards stopCards, Obeying obeying)
{
    /// <summary>Begins what the sentence asks for.</summary>
    public Task AskAsync(DialogContext dialogs, string text, CancellationToken cancellationToken) =>
        BeginAsync(dialogs, understanding.Read(text), text, open: null, card: null, cancellationToken);

    /// <summary>Goes on with a sentence in which a stop was misheard.</summary>
    public Task AskPastStopAsync(DialogContext dialogs, string text, CancellationToken cancellationToken)
    {
        var understood = understanding.Read(text);
        var facts = Stops.Facts.Aggregate(understood.Facts, (known, stop) => known.Without(stop));
        return BeginAsync(dialogs, understood with { Facts = facts }, text, open: null, card: null, cancellationToken);
    }

    /// <summary>What was typed while a question of guidance stands open, and is no answer to it:
    /// more facts for it, another question (the open one waits), or nothing the bot can use.</summary>
    public async Task<bool> TryInsteadAsync(DialogContext dialogs, GuidanceState open, RememberedCard card, string text, CancellationToken cancellationToken)
    {
        var understood = understanding.Read(text);
        var more = OfTopic(open.TopicId, understood.Facts);
        if (Stops.In(understood.Facts).Count == 0 && (understood.Topic is null || understood.Topic == open.TopicId) && more.Answers.Count > 0)
        {
            var state = more.Answers.Aggregate(open, (known, fact) => known.With(fact.Fact, fact.Answer));
            await dialogs.ReplaceAllAsync(nameof(GuidanceDialog), state.ToText(), cancellationToken);
            return true;
        }
        if (Stops.In(understood.Facts).Count == 0 && (understood.Topic is null || understood.Topic == Topic.OutOfScope))
            return false;
        await BeginAsync(dialogs, understood, text, understood.Topic == open.TopicId ? open.Paused : open, card, cancellationToken);
        return true;
    }

    /// <summary>Begins what the sentence asks for; false when it is no question that the bot knows.</summary>
    public async Task<bool> TryAskAsync(DialogContext dialogs, string text, CancellationToken cancellationToken)
    {
        var understood = understanding.Read(text);
        if (Stops.In(understood.Facts).Count == 0 && (understood.Topic is null || understood.Topic == Topic.OutOfScope))
            return false;
        await BeginAsync(dialogs, understood, text, open: null, card: null, cancellationToken);
        return true;
    }

    private Task BeginAsync(DialogContext dialogs, Understood understood, string text, GuidanceState? open, RememberedCard? card, CancellationToken cancellationToken)
    {
        if (Stops.In(understood.Facts) is { Count: > 0 } stops)
        {
            var about = GuidanceState.Begin(understood.Topic ?? Topic.OutOfScope, text, understood.Facts);
            return stopCards.ShowAsync(dialogs, stops, text, about, cancellationToken);
        }
        if (understood.Topic is not { } topic)
            return OfferAsync(dialogs, understood, text, cancellationToken);
        if (packs.Topic(topic).Kind == TopicKind.Word)
            return obeying.ObeyAsync(dialogs, Turn.Of(dialogs.Context), topic, text, card, cancellationToken);
        var begun = GuidanceState.Begin(topic, text, OfTopic(topic, understood.Facts));
        return dialogs.ReplaceAllAsync(nameof(GuidanceDialog), (open is null ? begun : begun.Interrupting(open)).ToText(), cancellationToken);
    }

    private async Task OfferAsync(DialogContext dialogs, Understood understood, string text, CancellationToken cancellationToken)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        var turn = Turn.Of(dialogs.Context);
        var draft = turn.Draft("");
        var topics = understood.Candidates
            .Select(candidate => packs.Topic(candidate.Topic))
            .Where(topic => topic.Kind != TopicKind.Word)
            .Select(topic => draft.Button(topic.Title.In(turn.Language), Verb.Topic, topic.Id.Value, text))
            .ToList();
        var card = CandidatesCard.Draw(new Candidates(topics, draft.Key(Verb.AskMt, text), null), turn.Language);
        await turn.ShowAsync(dialogs.Context, draft, card, cancellationToken);
    }

    /// <summary>What matters to the topic, without what would hold anyway.</summary>
    private Known OfTopic(TopicId topic, Known facts)
    {
        var own = packs.Topic(topic).Facts;
        return facts.Answers.Where(fact => own.Contains(fact.Fact) && packs.FindFact(fact.Fact)?.Otherwise != fact.Answer).Aggregate(Known.Nothing, (known, fact) => known.With(fact.Fact, fact.Answer));
    }
}
