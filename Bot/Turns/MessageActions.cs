using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using PolicyBot.Bot.Arrivals;
using PolicyBot.Bot.Memory;
using PolicyBot.Dialogs.Reporting.Messages;
using PolicyBot.Dialogs.Turns;

namespace PolicyBot.Bot.Turns;

/// <summary>An action of a message's menu, wherever the message stands: asks in a dialog what it is about, and takes the answer. Nothing is said where others read along.</summary>
internal sealed class MessageActions(TurnStart start, PressReader presses, ChosenMessages messages)
{
    /// <summary>The action was chosen.</summary>
    public Task AskAsync(ITurnContext<IInvokeActivity> context, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        RunAsync(context, action, answer: null, cancellationToken);

    /// <summary>Its dialog was sent.</summary>
    public async Task TakeAsync(ITurnContext<IInvokeActivity> context, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        var work = context.TurnState.Get<TurnWork>();
        var read = await presses.ReadAsync(action.Data, work, cancellationToken);
        if (read.Answer is { } again)
            work.Answer = again;
        else if (read.Pressed is { } pressed)
            await RunAsync(context, action, pressed, cancellationToken);
        else
            work.Answer = DialogAnswer.Words(TurnStart.Refusal(read.Refusal!.Value, (await start.BeginAsync(work, new Arrived(), cancellationToken)).Language));
    }

    private async Task RunAsync(ITurnContext<IInvokeActivity> context, MessagingExtensionAction action, Pressed? answer, CancellationToken cancellationToken)
    {
        var work = context.TurnState.Get<TurnWork>();
        var turn = await start.BeginAsync(work, new MessageChosen(action.CommandId ?? "", MessageOf(action.MessagePayload), answer), cancellationToken);
        context.TurnState.Set(turn);
        await messages.HearAsync(context, cancellationToken);
        work.Answer = turn.Dialog is { } card ? DialogAnswer.Card(messages.TitleOf(turn), card) : DialogAnswer.Words(turn.Remark ?? "");
    }

    private static ChosenMessage MessageOf(MessageActionsPayload? message) => new(
        MessageText.Of(message),
        message?.From?.User?.DisplayName ?? "",
        DateTimeOffset.TryParse(message?.CreatedDateTime, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at.ToUniversalTime() : null,
        Uri.TryCreate(message?.LinkToMessage, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps ? link.AbsoluteUri : "");
}
