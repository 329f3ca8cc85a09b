using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Root;

/// <summary>Asks which school somebody works at, where the settings do not say; then goes on with what they had typed.</summary>
internal sealed class SchoolDialog : ComponentDialog
{
    private readonly IPackSource packs;

    public SchoolDialog(IPackSource packs)
        : base(nameof(SchoolDialog))
    {
        this.packs = packs;
        AddDialog(new WaterfallDialog("steps", [ChooseAsync, WaitAsync]));
        InitialDialogId = "steps";
    }

    /// <summary>Asks, unless it is being asked already and a school was named.</summary>
    public static async Task AskAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        var typed = (turn.Input as Typed)?.Text ?? "";
        if (dialogs.ActiveDialog?.Id == nameof(SchoolDialog)
            && await turn.Memory.RecallAsync(cancellationToken) is { } card
            && Named(card, typed) is { } button)
            turn.Input = new Pressed(card.Id, null, card.Subject, button, new Dictionary<string, string>());
        if (turn.Input is Pressed { Verb: Verb.School })
            await dialogs.ContinueDialogAsync(cancellationToken);
        else
            await dialogs.ReplaceAllAsync(nameof(SchoolDialog), typed, cancellationToken);
    }

    private async Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var draft = turn.Draft((string)step.Options);
        var buttons = packs.Packs.Select(pack => draft.Button(pack.Name.In(turn.Language), Verb.School, pack.School.Value)).ToList();
        await turn.ShowAsync(step.Context, draft, SchoolCard.Draw(new SchoolChoice(buttons), turn.Language), cancellationToken);
        return EndOfTurn;
    }

    private static Task<DialogTurnResult> WaitAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(null, cancellationToken);

    private static CardButton? Named(RememberedCard card, string typed) =>
        card.Buttons.FirstOrDefault(button => typed.Length > 2
            && (button.Title.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase)
                || typed.Contains(button.Title, StringComparison.OrdinalIgnoreCase)));
}
