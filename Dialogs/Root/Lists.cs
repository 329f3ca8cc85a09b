using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Handling;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;

namespace PolicyBot.Dialogs.Root;

/// <summary>The lists of cases people may ask for: their own questions, what they have in hand, and for those who handle cases what waits.</summary>
internal sealed class Lists(CaseCards cards, CaseLists handling) : IPressed
{
    public IReadOnlyList<Verb> Verbs => [Verb.MyCases];

    public Task PressAsync(DialogContext dialogs, Pressed press, CancellationToken cancellationToken) => MyCasesAsync(dialogs.Context, cancellationToken);

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

    /// <summary>What this person has in hand; for who handles no cases, what they asked themselves.</summary>
    public async Task MyCasesAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (!turn.IsPrivate || !CaseLists.Handles(turn.Person))
            await MyQuestionsAsync(context, cancellationToken);
        else
            await handling.ShowMineAsync(context, cancellationToken);
    }

    public async Task OpenCasesAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var mayAsk = CaseLists.Handles(turn.Person);
        if (!mayAsk || !turn.IsPrivate)
        {
            await turn.SayAsync(context, Say.It(mayAsk ? Line.AskPrivately : Line.MtOnly, turn.Language), cancellationToken);
            return;
        }
        var open = turn.Person.IsMt ? await turn.Cases.OpenAsync(turn.Person.School!.Value, cancellationToken) : [];
        var incidents = await turn.Incidents.OpenAsync(turn.Person.Actor, cancellationToken);
        if (incidents.Count > 0)
        {
            await handling.ShowOpenAsync(context, incidents, open, cancellationToken);
            return;
        }
        var draft = turn.DraftBelow("");
        var lines = open.Select(summary => cards.LineOf(summary, draft, turn.Language)).ToList();
        await turn.ShowAsync(context, draft, OpenCasesCard.Draw(new OpenCases(lines), turn.Language), cancellationToken);
    }
}
