using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Dialogs.Reporting.Asking;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;

namespace PolicyBot.Dialogs.Reporting.Intake;

/// <summary>
/// Reports misuse, a question at a time, with a last look before anything is sent. What was answered lies in the draft, so that it can be gone on with
/// days later or elsewhere; a card of an earlier stage changes nothing.
/// </summary>
internal sealed class ReportDialog : ComponentDialog
{
    /// <summary>How the dialog begins: with the question at hand, or by doing the press that this turn is.</summary>
    public const string Show = "show", Press = "press";

    private const string Loop = "loop";

    private readonly DraftShelf shelf;
    private readonly StageMoves moves;
    private readonly ReportCards cards;
    private readonly Submitting submitting;

    public ReportDialog(DraftShelf shelf, StageMoves moves, ReportCards cards, Submitting submitting)
        : base(nameof(ReportDialog))
    {
        (this.shelf, this.moves, this.cards, this.submitting) = (shelf, moves, cards, submitting);
        AddDialog(new WaterfallDialog(Loop, [ShowAsync, HearAsync]));
        InitialDialogId = Loop;
    }

    /// <summary>Whether the dialog's own cards have buttons of this verb.</summary>
    public static bool IsMine(Verb verb) => verb is Verb.ReportNext or Verb.ReportFill or Verb.ReportBack or Verb.ReportChange or Verb.ReportSend;

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await shelf.FindAsync(turn, cancellationToken) is not { } draft)
        {
            await ReportCards.ShowNoticeAsync(step.Context, "", ReportLine.TopicPlain, ReportLine.NoDraft, cancellationToken, (ReportLine.ButtonReportAny, Verb.Report, []));
            return await step.EndDialogAsync(null, cancellationToken);
        }
        string? remark = null;
        if ((string)step.Options == Press && turn.Input is Pressed press)
        {
            if (!ReportCards.IsOf(press.Subject, draft))
            {
                remark = Say.It(ReportLine.OldCard, turn.Language);
            }
            else if (press.Verb == Verb.ReportSend)
            {
                await submitting.SendAsync(step.Context, draft, press.Button.Arguments is [StepAnswers.Alarm], cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            }
            else
            {
                (draft, remark) = await MoveAsync(turn, draft, press, cancellationToken);
                draft = DraftShelf.Keep(turn, draft);
            }
        }
        await cards.ShowAsync(step.Context, draft, remark, cancellationToken);
        return EndOfTurn;
    }

    private async ValueTask<Moved> MoveAsync(Turn turn, ReportDraft draft, Pressed press, CancellationToken cancellationToken) => press.Verb switch
    {
        Verb.ReportNext => await moves.ChooseAsync(turn, draft, press, press.Button.Arguments[0], cancellationToken),
        Verb.ReportFill => await moves.FillAsync(turn, draft, press, cancellationToken),
        Verb.ReportBack => new Moved(ReportStages.Back(draft)),
        Verb.ReportChange when Enum.TryParse<ReportStage>(press.Button.Arguments[0], out var stage) => new Moved(draft with { Stage = stage }),
        _ => throw new ArgumentOutOfRangeException(nameof(press), press.Verb, "Not a button of a report."),
    };

    private static async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        Turn.Of(step.Context).Input is Pressed press && IsMine(press.Verb)
            ? await step.ReplaceDialogAsync(Loop, Press, cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
}
