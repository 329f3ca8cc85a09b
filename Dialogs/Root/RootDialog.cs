using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Dialogs.Escalation;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Turns;

namespace PolicyBot.Dialogs.Root;

/// <summary>
/// Decides which conversation this is. Typed words that mean a button of the open card become a press of it,
/// so that everything can be done both ways; a press goes to whoever owns its verb; the rest is a new question.
/// </summary>
public sealed class RootDialog : ComponentDialog
{
    private readonly Hearing hearing;
    private readonly Presses presses;
    private readonly SchoolDialog school;
    private readonly IReadOnlyDictionary<string, IWoken> woken;

    internal RootDialog(Hearing hearing, Presses presses, SchoolDialog school, GuidanceDialog guidance, EscalationDialog escalation, ReportDialog report, IEnumerable<IWoken> woken)
        : base(nameof(RootDialog))
    {
        this.hearing = hearing;
        this.presses = presses;
        this.school = school;
        this.woken = woken.ToDictionary(one => one.What);
        AddDialog(school);
        AddDialog(guidance);
        AddDialog(escalation);
        AddDialog(report);
    }

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        TurnAsync(innerDc, cancellationToken);

    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        TurnAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> TurnAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        if (turn.Input is Woken wake)
        {
            await woken[wake.What].WakeAsync(dialogs, wake.Subject, cancellationToken);
            return dialogs.ActiveDialog is null ? new DialogTurnResult(DialogTurnStatus.Complete) : EndOfTurn;
        }
        if (turn.Person.School is null && turn.Input is not Pressed { Verb: Verb.School })
            await school.AskAsync(dialogs, cancellationToken);
        if (turn.Person.School is null && turn.Input is not Pressed { Verb: Verb.School })
            return EndOfTurn;
        if (turn.Input is Typed typed)
            await hearing.HearAsync(dialogs, typed.Text, cancellationToken);
        else
            await presses.DoAsync(dialogs, cancellationToken);
        return dialogs.ActiveDialog is null ? new DialogTurnResult(DialogTurnStatus.Complete) : EndOfTurn;
    }
}
