using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Dialogs.Reporting.Asking;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Root;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;

namespace PolicyBot.Dialogs.Reporting.Intake;

/// <summary>Begins a report, takes one up again or throws it away; always in the private chat.</summary>
internal sealed class ReportDesk(DraftShelf shelf, ReportCards cards) : IPressed
{
    public IReadOnlyList<Verb> Verbs { get; } =
        [Verb.Report, Verb.ReportNext, Verb.ReportFill, Verb.ReportBack, Verb.ReportChange, Verb.ReportSend, Verb.ReportDrop];

    public Task PressAsync(DialogContext dialogs, Pressed press, CancellationToken cancellationToken) => press.Verb switch
    {
        Verb.Report => BeginAsync(dialogs, ReportSeed.Of(press.Subject), press.Button.Arguments is [StepAnswers.Resume], cancellationToken),
        Verb.ReportDrop => DropAsync(dialogs, press, cancellationToken),
        _ when dialogs.ActiveDialog?.Id == nameof(ReportDialog) => dialogs.ContinueDialogAsync(cancellationToken),
        _ => dialogs.ReplaceAllAsync(nameof(ReportDialog), ReportDialog.Press, cancellationToken),
    };

    /// <param name="resume">Whether the draft there is should be gone on with; without one a new report begins, unless there is nothing to begin from.</param>
    public async Task BeginAsync(DialogContext dialogs, ReportSeed seed, bool resume, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        var draft = await shelf.FindAsync(turn, cancellationToken);
        if (!turn.IsPrivate)
        {
            await cards.SendPrivatelyAsync(turn, draft ?? shelf.Begin(turn, seed), remark: null, cancellationToken);
            await turn.SayAsync(dialogs.Context, Say.It(Line.GoPrivate, turn.Language), cancellationToken);
            return;
        }
        if (draft is not null && !resume)
        {
            await ReportCards.ShowStillOpenAsync(dialogs.Context, seed, cancellationToken);
            return;
        }
        if (draft is not null && seed.Files.Count > 0)
            DraftShelf.Keep(turn, EvidenceMoves.Hold(draft, seed.Files));
        else if (draft is null && !resume)
            shelf.Begin(turn, seed);
        await dialogs.ReplaceAllAsync(nameof(ReportDialog), ReportDialog.Show, cancellationToken);
        if (turn.Input is Pressed { MessageId: not null })
            await turn.SayAsync(dialogs.Context, Say.It(Line.OpensBelow, turn.Language), cancellationToken);
    }

    private async Task DropAsync(DialogContext dialogs, Pressed press, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        if (await shelf.FindAsync(turn, cancellationToken) is { } draft)
            DraftShelf.Drop(turn, draft);
        if (press.Button.Arguments is [StepAnswers.On])
        {
            shelf.Begin(turn, ReportSeed.Of(press.Subject));
            await dialogs.ReplaceAllAsync(nameof(ReportDialog), ReportDialog.Show, cancellationToken);
            return;
        }
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        await ReportCards.ShowDroppedAsync(dialogs.Context, cancellationToken);
    }
}
