using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Root;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Escalation;

/// <summary>Begins putting a doubt before the MT, in the private chat and once at a time.</summary>
internal sealed class Escalating(EscalationCards cards, CaseDesk desk)
{
    /// <summary>Puts it before the MT at once, without a form: for when every minute counts. Where others read along the form goes to the private chat instead.</summary>
    public async Task AlarmAsync(DialogContext dialogs, EscalationState state, CancellationToken cancellationToken)
    {
        if (!Turn.Of(dialogs.Context).IsPrivate)
        {
            await BeginAsync(dialogs, state with { Urgency = Urgency.Urgent }, cancellationToken);
            return;
        }
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        await desk.OpenAsync(dialogs.Context, state with { Urgency = Urgency.Urgent }, cancellationToken);
    }

    public async Task BeginAsync(DialogContext dialogs, EscalationState state, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        if (!turn.IsPrivate)
        {
            cards.SendFormPrivately(turn, state);
            await turn.SayAsync(dialogs.Context, Say.It(Line.GoPrivate, turn.Language), cancellationToken);
            return;
        }
        if (dialogs.ActiveDialog?.Id == nameof(EscalationDialog)
            && await turn.Memory.RecallAsync(cancellationToken) is { } open && open.Subject == state.ToText())
        {
            await turn.SayAsync(dialogs.Context, Say.It(Line.OpensBelow, turn.Language), cancellationToken);
            return;
        }
        await dialogs.ReplaceAllAsync(nameof(EscalationDialog), state.ToText(), cancellationToken);
        if (turn.Input is Pressed { MessageId: not null })
            await turn.SayAsync(dialogs.Context, Say.It(Line.OpensBelow, turn.Language), cancellationToken);
    }
}
