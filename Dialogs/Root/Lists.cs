using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;

namespace PolicyBot.Dialogs.Root;

/// <summary>The lists of cases people may ask for: their own, and for the MT what waits.</summary>
internal sealed class Lists(CaseCards cards)
{
    public async Task MyQuestionsAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (!turn.IsPrivate)
        {
            await turn.SayAsync(context, Say.It(Line.AskPrivately, turn.Language), cancellationToken);
            return;
        }
        var mine = await turn.Cases.OfAsync(turn.Person.Id, cancellationToken);
        var draft = turn.DraftBelow("");
        var lines = mine.Select(summary => cards.LineOf(summary, draft, turn.Language)).ToList();
        await turn.ShowAsync(context, draft, MyQuestionsCard.Draw(new MyQuestions(lines, null), turn.Language), cancellationToken);
    }

    public async Task OpenCasesAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (!turn.Person.IsMt || !turn.IsPrivate)
        {
            await turn.SayAsync(context, Say.It(turn.Person.IsMt ? Line.AskPrivately : Line.MtOnly, turn.Language), cancellationToken);
            return;
        }
        var open = await turn.Cases.OpenAsync(turn.Person.School!.Value, cancellationToken);
        var draft = turn.DraftBelow("");
        var lines = open.Select(summary => cards.LineOf(summary, draft, turn.Language)).ToList();
        await turn.ShowAsync(context, draft, OpenCasesCard.Draw(new OpenCases(lines), turn.Language), cancellationToken);
    }
}
