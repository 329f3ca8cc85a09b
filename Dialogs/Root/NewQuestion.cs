using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding;

namespace PolicyBot.Dialogs.Root;

/// <summary>A sentence that may be a question: guidance when it is clear what it is about, otherwise candidates and the MT. Never a guess.</summary>
internal sealed class NewQuestion(IPackSource packs, IUnderstanding understanding)
{
    /// <summary>Begins what the sentence asks for.</summary>
    public Task AskAsync(DialogContext dialogs, string text, CancellationToken cancellationToken)
    {
        var understood = understanding.Read(text);
        return understood.Topic is { } topic
            ? dialogs.ReplaceAllAsync(
                nameof(GuidanceDialog), GuidanceState.Begin(topic, text, OfTopic(topic, understood.Facts)).ToText(), cancellationToken)
            : OfferAsync(dialogs, understood, text, cancellationToken);
    }

    /// <summary>What was typed while a question of guidance stands open, and is no answer to it:
    /// more facts for it, another question, or nothing the bot can use.</summary>
    public async Task<bool> TryInsteadAsync(DialogContext dialogs, GuidanceState open, string text, CancellationToken cancellationToken)
    {
        var understood = understanding.Read(text);
        var more = OfTopic(open.TopicId, understood.Facts);
        if ((understood.Topic is null || understood.Topic == open.TopicId) && more.Answers.Count > 0)
        {
            var state = more.Answers.Aggregate(open, (known, fact) => known.With(fact.Fact, fact.Answer));
            await dialogs.ReplaceAllAsync(nameof(GuidanceDialog), state.ToText(), cancellationToken);
            return true;
        }
        if (understood.Topic is not { } topic)
            return false;
        await dialogs.ReplaceAllAsync(nameof(GuidanceDialog), GuidanceState.Begin(topic, text, more).ToText(), cancellationToken);
        return true;
    }

    private async Task OfferAsync(DialogContext dialogs, Understood understood, string text, CancellationToken cancellationToken)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        var turn = Turn.Of(dialogs.Context);
        var draft = turn.Draft("");
        var topics = understood.Candidates
            .Select(candidate => packs.Topics.First(topic => topic.Id == candidate.Topic))
            .Select(topic => draft.Button(topic.Title.In(turn.Language), Verb.Topic, topic.Id.Value, text))
            .ToList();
        var card = CandidatesCard.Draw(new Candidates(topics, draft.Key(Verb.AskMt, text), null), turn.Language);
        await turn.ShowAsync(dialogs.Context, draft, card, cancellationToken);
    }

    private Known OfTopic(TopicId topic, Known facts)
    {
        var own = packs.Topics.First(known => known.Id == topic).Facts;
        return facts.Answers.Where(fact => own.Contains(fact.Fact)).Aggregate(Known.Nothing, (known, fact) => known.With(fact.Fact, fact.Answer));
    }
}
