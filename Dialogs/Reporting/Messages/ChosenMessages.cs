using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting.Messages;

/// <summary>
/// A message chosen from its menu, in whatever conversation: a dialog asks what it shows and where it belongs, then it is kept there. Where it stands nothing is
/// said; what follows stands in the private chat.
/// </summary>
public sealed class ChosenMessages : IPressed
{
    /// <summary>The action that keeps a message with a report.</summary>
    public const string Keep = "keepAsEvidence";

    /// <summary>The action that begins a report with a message.</summary>
    public const string Report = "reportMessage";

    private readonly MessageForm form;
    private readonly MessageKeeping keeping;

    internal ChosenMessages(MessageForm form, MessageKeeping keeping) => (this.form, this.keeping) = (form, keeping);

    IReadOnlyList<Verb> IPressed.Verbs => [Verb.MessageSend];

    /// <summary>What the dialog is called.</summary>
    public string TitleOf(Turn turn) => MessageForm.TitleOf(((MessageChosen)turn.Input).Action, turn.Language);

    /// <summary>Asks, or keeps what was answered: the turn then holds a card for the dialog, or words for it.</summary>
    public async Task HearAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var chosen = (MessageChosen)turn.Input;
        if (turn.Person.School is null)
            turn.Answer(Say.It(MessageLine.NoSchool, turn.Language));
        else if (chosen.Answer is not { } answer)
            await form.AskAsync(turn, chosen.Action, problem: null, cancellationToken);
        else
            await TakeAsync(context, turn, chosen, answer, cancellationToken);
    }

    /// <summary>Its button stands in a dialog and nowhere else.</summary>
    Task IPressed.PressAsync(DialogContext dialogs, Pressed press, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(dialogs.Context);
        return turn.SayAsync(dialogs.Context, Say.It(Line.StalePress, turn.Language), cancellationToken);
    }

    private async Task TakeAsync(ITurnContext context, Turn turn, MessageChosen chosen, Pressed answer, CancellationToken cancellationToken)
    {
        turn.Memory.UseUp(answer.CardId);
        if (!Enum.TryParse<MaterialShows>(answer.Field(MessageForm.Shows), out var shows) || !MessageForm.Offered.Contains(shows))
            await form.AskAsync(turn, chosen.Action, MessageLine.ErrorShows, cancellationToken);
        else
            await keeping.KeepAsync(context, chosen.Message, shows, answer.Field(MessageForm.Where), cancellationToken);
    }
}
