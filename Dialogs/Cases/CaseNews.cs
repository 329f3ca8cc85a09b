using AdaptiveCards;
using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Cases;

/// <summary>
/// Tells everybody concerned when something happened in a case: brings up to date every message that shows it,
/// and gives the colleague who asked a new message at once. Channels get number, urgency and state, nothing else.
/// </summary>
internal sealed class CaseNews(IPeople people, CaseCards cards)
{
    /// <summary>Alerts the MT: its channel, or without one each of its members.</summary>
    public async Task AlertAsync(Turn turn, CaseFile file, CancellationToken cancellationToken)
    {
        var number = file.Opened.Number;
        foreach (var audience in await people.MtOfAsync(file.Opened.School, file.Opened.By, cancellationToken))
            if (audience.Person != file.Opened.By)
            {
                var draft = turn.DraftFor(audience, turn.NewMessageId(), CaseCards.Subject(number));
                var language = await LanguageAsync(audience, file, cancellationToken);
                turn.Tell(audience, draft, cards.Alert(file, draft, language), update: false, Urgency.Urgent);
                await turn.Cases.AddPostAsync(number, new CasePost(audience, draft.MessageId, PostKind.Alert), cancellationToken);
            }
    }

    /// <summary>Shows the case in the private chat of who asks for it: here, when this is that chat.</summary>
    public async Task ShowPrivatelyAsync(ITurnContext context, CaseFile file, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var number = file.Opened.Number;
        var audience = Audience.Of(turn.Person.Id);
        var here = turn.IsPrivate && turn.Input is Pressed { Button.Arguments: [_, "here"] };
        var draft = here ? turn.DraftInPlace(CaseCards.Subject(number)) : turn.DraftBelow(CaseCards.Subject(number));
        var card = await cards.CaseAsync(turn, file, draft, turn.Person.Id, turn.Language, cancellationToken);
        if (turn.IsPrivate)
        {
            await turn.ShowAsync(context, draft, card, cancellationToken);
        }
        else
        {
            turn.Tell(audience, draft, card, update: false, Urgency.Normal);
            await turn.SayAsync(context, Say.It(Line.GoPrivate, turn.Language), cancellationToken);
        }
        await turn.Cases.AddPostAsync(number, new CasePost(audience, draft.MessageId, PostKind.Case), cancellationToken);
    }

    /// <summary>Shows somebody their own question in their private chat: here, when this is that chat.</summary>
    public async Task ShowOwnPrivatelyAsync(ITurnContext context, CaseFile file, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var draft = turn.DraftBelow(CaseCards.Subject(file.Opened.Number));
        var card = cards.OwnQuestion(file, draft, turn.Language);
        if (turn.IsPrivate)
        {
            await turn.ShowAsync(context, draft, card, cancellationToken);
            return;
        }
        turn.Tell(Audience.Of(turn.Person.Id), draft, card, update: false, Urgency.Normal);
        await turn.SayAsync(context, Say.It(Line.GoPrivate, turn.Language), cancellationToken);
    }

    /// <summary>What just happened, for everybody but the one who did it.</summary>
    public async Task TellAsync(Turn turn, CaseFile file, CaseEvent happened, CancellationToken cancellationToken)
    {
        foreach (var post in await turn.Cases.PostsAsync(file.Opened.Number, cancellationToken))
            if (!turn.IsDealtWith(post.MessageId))
                await RedrawAsync(turn, file, post, cancellationToken);
        await TellAskerAsync(turn, file, happened, cancellationToken);
        if (happened is Withdrawn && file.Handler is { } handler)
            await TellHandlerAsync(turn, file, handler, cancellationToken);
    }

    private async Task TellHandlerAsync(Turn turn, CaseFile file, PersonId handler, CancellationToken cancellationToken)
    {
        var language = await people.LanguageOfAsync(handler, cancellationToken);
        var draft = turn.DraftFor(Audience.Of(handler), turn.NewMessageId(), CaseCards.Subject(file.Opened.Number));
        turn.Tell(Audience.Of(handler), draft, News(file, Line.AskerWithdrew, Line.NextNothing, language), update: false, Urgency.Normal);
    }

    private async Task RedrawAsync(Turn turn, CaseFile file, CasePost post, CancellationToken cancellationToken)
    {
        var draft = turn.DraftFor(post.To, post.MessageId, CaseCards.Subject(file.Opened.Number));
        var language = await LanguageAsync(post.To, file, cancellationToken);
        var card = post.Kind switch
        {
            PostKind.Alert => cards.Alert(file, draft, language),
            PostKind.Receipt => cards.Receipt(file, draft, language),
            PostKind.Case => await cards.CaseAsync(turn, file, draft, post.To.Person!.Value, language, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(post), post.Kind, "Every post can be drawn again."),
        };
        turn.Tell(post.To, draft, card, update: true, Urgency.Normal);
    }

    private async Task TellAskerAsync(Turn turn, CaseFile file, CaseEvent happened, CancellationToken cancellationToken)
    {
        var asker = file.Opened.By;
        if (asker == turn.Person.Id)
            return;
        var audience = Audience.Of(asker);
        var language = await people.LanguageOfAsync(asker, cancellationToken);
        var draft = turn.DraftFor(audience, turn.NewMessageId(), CaseCards.Subject(file.Opened.Number));
        AdaptiveCard? card = happened switch
        {
            Advised => cards.Advice(file, draft, language),
            TakenOn => News(file, Line.SomebodyTookOn, Line.NextInHand, language),
            HandedBack => News(file, Line.SomebodyHandedBack, Line.NextOpen, language),
            _ => null,
        };
        if (card is not null)
            turn.Tell(audience, draft, card, update: false, file.Opened.Urgency);
    }

    private static AdaptiveCard News(CaseFile file, Line what, Line next, Language language) => NoticeCard.Draw(
        new Notice(Say.It(what, language, file.Opened.Number), Say.It(next, language), []), language);

    private async ValueTask<Language> LanguageAsync(Audience audience, CaseFile file, CancellationToken cancellationToken) =>
        audience.Person is { } person ? await people.LanguageOfAsync(person, cancellationToken) : people.LanguageOf(file.Opened.School);
}
