using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using PolicyBot.Bot.Arrivals;
using PolicyBot.Bot.Evidence;
using PolicyBot.Bot.Memory;
using PolicyBot.Bot.Pages;
using PolicyBot.Dialogs.Root;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;

namespace PolicyBot.Bot.Turns;

/// <summary>One turn from an activity to the dialogs: typed words, pressed buttons, arrivals. Nothing else is understood, and that is no fault.</summary>
internal sealed class TurnHandler(RootDialog root, TurnStart start, PressReader presses, MessageActions actions) : TeamsActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var work = turnContext.TurnState.Get<TurnWork>();
        if (await presses.SubmittedAsync(turnContext.Activity, work, cancellationToken) is { } read)
            await PressAsync(turnContext, work, read, cancellationToken);
        else
            await RunAsync(turnContext, work, new Typed(TypedText.Of(turnContext.Activity), SentFiles.Of(turnContext.Activity.Attachments)), cancellationToken);
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var work = turnContext.TurnState.Get<TurnWork>();
        var read = await presses.ReadAsync(invokeValue, work, cancellationToken);
        if (read.Answer is { } again)
            return InvokeAnswer.Again(again);
        var turn = await PressAsync(turnContext, work, read, cancellationToken);
        if (turn.InPlace is { } card)
            work.KeepInPlace(read.Pressed!.MessageId!, card);
        return InvokeAnswer.Of(turn);
    }

    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        await actions.AskAsync(turnContext, action, cancellationToken);
        return new MessagingExtensionActionResponse();
    }

    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        await actions.TakeAsync(turnContext, action, cancellationToken);
        return new MessagingExtensionActionResponse();
    }

    /// <summary>The bot's own waking; events of a channel are nothing to it.</summary>
    protected override async Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        var work = turnContext.TurnState.Get<TurnWork>();
        if (!work.IsWoken)
            return;
        var woken = Waking.Read(ObjectText.Of(turnContext.Activity.Value));
        if (woken.What == PageLink.Gone)
            await work.ForgetLinkAsync(woken.Subject, cancellationToken);
        else
            await RunAsync(turnContext, work, woken, cancellationToken);
    }

    /// <summary>Who comes and goes is nothing to the bot.</summary>
    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>In a group or channel the bot says once what it is there for; in the private chat Teams offers its first questions, and a message would hide them.</summary>
    protected override async Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var work = turnContext.TurnState.Get<TurnWork>();
        if (work.Arrival.IsPrivate || !await work.FirstHelloAsync(cancellationToken))
            return;
        var turn = await start.BeginAsync(work, new Arrived(), cancellationToken);
        await turnContext.SendActivityAsync(MessageFactory.Text(HostWords.HelloGroup(turn.Language)), cancellationToken);
    }

    private async Task<Turn> PressAsync(ITurnContext context, TurnWork work, PressRead read, CancellationToken cancellationToken)
    {
        if (read.Pressed is { } pressed)
            return await RunAsync(context, work, pressed, cancellationToken);
        var turn = await start.BeginAsync(work, new Arrived(), cancellationToken);
        turn.Answer(TurnStart.Refusal(read.Refusal!.Value, turn.Language));
        if (!work.Arrival.IsInvoke)
            await context.SendActivityAsync(MessageFactory.Text(turn.Remark), cancellationToken);
        return turn;
    }

    /// <summary>The dialogs wake up for messages only, so a press comes to them as one.</summary>
    private async Task<Turn> RunAsync(ITurnContext context, TurnWork work, Input input, CancellationToken cancellationToken)
    {
        var turn = await start.BeginAsync(work, input, cancellationToken);
        var message = new TurnContext(context, AsMessage(context.Activity));
        message.TurnState.Set(turn);
        var conversation = new ConversationState(new TurnStorage(work));
        var card = conversation.CreateProperty<string>("card");
        work.CurrentCard = await card.GetAsync(message, () => null!, cancellationToken);
        var before = work.CurrentCard;
        await root.RunAsync(message, conversation.CreateProperty<DialogState>("dialogs"), cancellationToken);
        if (work.CurrentCard is null)
            await card.DeleteAsync(message, cancellationToken);
        else if (work.CurrentCard != before)
            await card.SetAsync(message, work.CurrentCard, cancellationToken);
        await conversation.SaveChangesAsync(message, force: false, cancellationToken);
        if (turn is { InPlace: not null, Remark: { } remark })
            await context.SendActivityAsync(MessageFactory.Text(remark), cancellationToken);
        return turn;
    }

    private static Activity AsMessage(Activity activity) => new()
    {
        Type = ActivityTypes.Message,
        Id = activity.Id,
        ChannelId = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        Conversation = activity.Conversation,
        From = activity.From,
        Recipient = activity.Recipient,
        Locale = activity.Locale,
        Text = activity.Text ?? "",
    };
}
