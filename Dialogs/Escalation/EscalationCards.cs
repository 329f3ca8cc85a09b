using AdaptiveCards;
using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Endings;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Escalation;

/// <summary>Draws a doubt on its way to the MT.</summary>
internal sealed class EscalationCards(IPackSource packs)
{
    /// <summary>The form: below the verdict it follows on; coming back to change something, in the review's place.</summary>
    public Task ShowFormAsync(ITurnContext context, EscalationState state, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var draft = turn.Input is Pressed { Verb: Verb.Edit or Verb.Review } ? turn.Draft(state.ToText()) : turn.DraftBelow(state.ToText());
        return turn.ShowAsync(context, draft, Form(draft, state, turn.Language), cancellationToken);
    }

    /// <summary>The form in the private chat, when the doubt arose where others read along.</summary>
    public void SendFormPrivately(Turn turn, EscalationState state)
    {
        var audience = Audience.Of(turn.Person.Id);
        var draft = turn.DraftFor(audience, turn.NewMessageId(), state.ToText());
        turn.Tell(audience, draft, Form(draft, state, turn.Language), update: false, Urgency.Normal);
    }

    private AdaptiveCard Form(CardDraft draft, EscalationState state, Language language) => EscalationFormCard.Draw(
        new EscalationForm(
            AskedOf(state, language),
            state.Words is "" ? null : state.Words,
            state.Urgency,
            state.Stage switch
            {
                EscalationStage.FormTooLong => Say.It(Line.WordsTooLong, language, CardInputs.MaxWords),
                EscalationStage.FormEmpty => Say.It(Line.SayWhat, language),
                _ => null,
            },
            draft.FormKey(Verb.Review, CardInputs.Words),
            draft.Key(Verb.Stop)),
        language);

    public async Task ShowReviewAsync(ITurnContext context, EscalationState state, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var language = turn.Language;
        var pack = packs.For(turn.Person.School!.Value);
        var draft = turn.Draft(state.ToText());
        var rules = state.Guidance is { } about ? pack[about.TopicId].Rules : null;
        var verdict = rules?.Judge(state.Guidance!.Facts) is { Settled: true } settled ? settled : null;
        var card = EscalationReviewCard.Draw(
            new EscalationReview(
                AskedOf(state, language),
                verdict?.Kind,
                verdict is null ? null : Told.Short(verdict, pack, language),
                rules is null ? [] : Told.Trail(null, state.Guidance!, rules, language, onlyHeard: false),
                state.Words is "" ? null : state.Words,
                state.Urgency,
                draft.Key(Verb.Send),
                draft.Key(Verb.Edit),
                draft.Key(Verb.Stop)),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }

    /// <summary>The colleague's own sentence, else the topic's title.</summary>
    public string AskedOf(EscalationState state, Language language) =>
        state.Asked is not "" ? state.Asked
        : state.Guidance is { } about ? packs.Topics.First(topic => topic.Id == about.TopicId).Title.In(language)
        : Say.It(Line.UnknownQuestion, language);
}
