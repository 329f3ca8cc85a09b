using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Guidance;

/// <summary>
/// One question to a verdict: show the first question that can still change it, hear the answer, and begin again with what is known now.
/// It knows no rule and no fact; it asks Policy, shows a card and waits.
/// </summary>
internal sealed class GuidanceDialog : ComponentDialog
{
    private const string Loop = "loop";

    private readonly IPackSource packs;
    private readonly GuidanceCards cards;

    public GuidanceDialog(IPackSource packs, GuidanceCards cards)
        : base(nameof(GuidanceDialog))
    {
        this.packs = packs;
        this.cards = cards;
        AddDialog(new WaterfallDialog(Loop, [AskAsync, HearAsync]));
        InitialDialogId = Loop;
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = Turn.Of(step.Context).Person;
        var pack = packs.For(person.School!.Value);
        var state = RoleFacts.Fill(GuidanceState.Read((string)step.Options), pack, person);
        var rules = pack[state.TopicId].Rules;
        if (Asking.Next(rules, state) is { } next)
        {
            await cards.ShowQuestionAsync(step.Context, state, next, cancellationToken);
            return EndOfTurn;
        }
        await cards.ShowEndingAsync(step.Context, state, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        Turn.Of(step.Context).Input is Pressed press && IsMine(press.Verb)
            ? await step.ReplaceDialogAsync(Loop, After(press).ToText(), cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);

    /// <summary>Whether guidance's own cards have buttons of this verb that lead on.</summary>
    public static bool IsMine(Verb verb) => verb is Verb.Answer or Verb.Change or Verb.Back or Verb.Again;

    /// <summary>What is known after a press on one of guidance's own buttons.</summary>
    public static GuidanceState After(Pressed press)
    {
        var shown = GuidanceState.Read(press.Subject);
        var arguments = press.Button.Arguments;
        return press.Verb switch
        {
            Verb.Answer => shown.With(new FactId(arguments[0]), new AnswerId(arguments[1])),
            Verb.Change => shown.Reopen(new FactId(arguments[0])),
            Verb.Back => shown.LastAsked is { } last ? shown.Reopen(last) : shown,
            Verb.Again => GuidanceState.Begin(shown.TopicId, "", Policy.Facts.Known.Nothing) with { Paused = shown.Paused },
            _ => throw new ArgumentOutOfRangeException(nameof(press), press.Verb, "Not a button of guidance."),
        };
    }
}
