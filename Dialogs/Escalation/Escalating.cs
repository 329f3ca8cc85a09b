using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Dialogs.Root;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;

namespace PolicyBot.Dialogs.Escalation;

/// <summary>Begins putting a doubt before the MT, in the private chat and once at a time.</summary>
internal sealed class Escalating(EscalationCards cards)
{
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
