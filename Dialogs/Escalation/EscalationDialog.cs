using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Escalation;

/// <summary>Puts a doubt before the MT: a few words, a last look, send. Nothing leaves before "send".</summary>
internal sealed class EscalationDialog : ComponentDialog
{
    private const string Loop = "loop";

    private readonly EscalationCards cards;
    private readonly CaseDesk desk;

    public EscalationDialog(EscalationCards cards, CaseDesk desk)
        : base(nameof(EscalationDialog))
    {
        this.cards = cards;
        this.desk = desk;
        AddDialog(new WaterfallDialog(Loop, [ShowAsync, HearAsync]));
        InitialDialogId = Loop;
    }

    /// <summary>Whether the dialog's own cards have buttons of this verb.</summary>
    public static bool IsMine(Verb verb) => verb is Verb.Review or Verb.Edit or Verb.Send;

    /// <summary>How the doubt stands after a press on one of the dialog's own buttons.</summary>
    public static EscalationState After(Pressed press)
    {
        var shown = EscalationState.Read(press.Subject);
        return press.Verb switch
        {
            Verb.Edit => shown with { Stage = EscalationStage.Form },
            Verb.Send => shown with { Stage = EscalationStage.Send },
            Verb.Review => Reviewed(shown, press.Field(CardInputs.Words), press.Field(CardInputs.Urgency)),
            _ => throw new ArgumentOutOfRangeException(nameof(press), press.Verb, "Not a button of escalation."),
        };
    }

    /// <summary>With the form's words and urgency, when they can be sent: not too long, and something to answer.</summary>
    private static EscalationState Reviewed(EscalationState shown, string words, string urgency)
    {
        var filled = shown with
        {
            Words = words.Length > CardInputs.MaxWords ? words[..CardInputs.MaxWords] : words,
            Urgency = Enum.TryParse<Urgency>(urgency, out var chosen) ? chosen : shown.Urgency,
        };
        var nothingAsked = shown is { Guidance: null, Asked: "" } && words is "";
        return filled with
        {
            Stage = nothingAsked ? EscalationStage.FormEmpty
                : words.Length > CardInputs.MaxWords ? EscalationStage.FormTooLong
                : EscalationStage.Review,
        };
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var state = EscalationState.Read((string)step.Options);
        switch (state.Stage)
        {
            case EscalationStage.Form or EscalationStage.FormTooLong or EscalationStage.FormEmpty:
                await cards.ShowFormAsync(step.Context, state, cancellationToken);
                return EndOfTurn;
            case EscalationStage.Review:
                await cards.ShowReviewAsync(step.Context, state, cancellationToken);
                return EndOfTurn;
            default:
                await desk.OpenAsync(step.Context, state, cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
        }
    }

    private static async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        Turn.Of(step.Context).Input is Pressed press && IsMine(press.Verb)
            ? await step.ReplaceDialogAsync(Loop, After(press).ToText(), cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
}
