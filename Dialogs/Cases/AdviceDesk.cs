using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Cases;

/// <summary>Takes down the handler's advice: a choice and the words that explain it, both needed.</summary>
internal sealed class AdviceDesk(CaseDesk desk, CaseCards cards)
{
    /// <summary>Shows the form in place of the case.</summary>
    public Task AskAsync(ITurnContext context, CaseNumber number, CancellationToken cancellationToken) =>
        ShowAsync(context, new AdviceState(number.ToString(), null, ""), null, cancellationToken);

    /// <summary>Sends the advice, or asks for what is missing.</summary>
    public Task SendAsync(ITurnContext context, Pressed press, CancellationToken cancellationToken)
    {
        var state = AdviceState.Read(press.Subject).With(press, Turn.Of(context).Language);
        Line? problem =
            state.Advice is null ? Line.AdviceChoose
            : state.Explanation is "" ? Line.AdviceWords
            : state.Explanation.Length > CardInputs.MaxWords ? Line.WordsTooLong
            : null;
        return problem is null
            ? desk.ActAsync(
                context,
                CaseCards.NumberOf(state.Number),
                (file, turn) => file.Advise(turn.Person.Id, state.Advice!.Value, state.Explanation, turn.Now),
                cancellationToken)
            : ShowAsync(context, problem == Line.WordsTooLong ? state with { Explanation = "" } : state, problem, cancellationToken);
    }

    private async Task ShowAsync(ITurnContext context, AdviceState state, Line? problem, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var number = CaseCards.NumberOf(state.Number);
        if (await turn.Cases.FindAsync(number, cancellationToken) is not { } file || file.Handler != turn.Person.Id)
        {
            await turn.SayAsync(context, Say.It(Line.NotTakenOn, turn.Language), cancellationToken);
            return;
        }
        var draft = turn.Draft(state.ToText());
        await turn.ShowAsync(context, draft, cards.AdviceForm(file, state, draft, problem, turn.Language), cancellationToken);
    }
}
