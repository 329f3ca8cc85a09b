using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling;

/// <summary>Lists for whoever handles cases, of both sorts: number, urgency, state and day, never what a case is about.</summary>
internal sealed class CaseLists(SchoolTime clock)
{
    /// <summary>Whether somebody belongs to those who handle cases.</summary>
    public static bool Handles(Person person) => person.IsMt || person.IsBoard;

    /// <summary>What this person has in hand.</summary>
    public async Task ShowMineAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var draft = turn.DraftBelow("");
        var incidents = await InHandOfAsync(turn, turn.Person.Id, cancellationToken);
        var questions = turn.Person.IsMt ? await turn.Cases.OpenAsync(turn.Person.School!.Value, cancellationToken) : [];
        List<Button> choices = [];
        if (incidents.Count > 0)
            choices.Add(draft.Button(Say.It(HandlingLine.AllOver, turn.Language), Verb.CasesOver, AllOver.Mine));
        choices.Add(draft.Button(Say.It(HandlingLine.OthersOver, turn.Language), Verb.CasesOver, AllOver.Others));
        await ShowAsync(
            context, draft, HandlingLine.MyCasesTitle, HandlingLine.MyCasesNone, incidents, [.. questions.Where(question => question.Handler == turn.Person.Id)], choices, cancellationToken);
    }

    /// <summary>What is open.</summary>
    public Task ShowOpenAsync(
        ITurnContext context, IReadOnlyList<IncidentSummary> incidents, IReadOnlyList<CaseSummary> questions, CancellationToken cancellationToken) =>
        ShowAsync(context, Turn.Of(context).DraftBelow(""), HandlingLine.OpenCasesTitle, HandlingLine.OpenCasesNone, incidents, questions, [], cancellationToken);

    /// <summary>The cases of misuse that somebody has in hand and whoever asks may hand over.</summary>
    public static async Task<IReadOnlyList<IncidentSummary>> InHandOfAsync(Turn turn, PersonId handler, CancellationToken cancellationToken)
    {
        List<IncidentSummary> inHand = [];
        foreach (var line in await turn.Incidents.OfHandlerAsync(handler, cancellationToken))
            if (line.State == IncidentState.InHand && await turn.Incidents.FindAsync(line.Number, cancellationToken) is { } file && file.May(IncidentAction.HandOver, turn.Person.Actor))
                inHand.Add(line);
        return inHand;
    }

    private async Task ShowAsync(
        ITurnContext context, CardDraft draft, HandlingLine title, HandlingLine none, IReadOnlyList<IncidentSummary> incidents, IReadOnlyList<CaseSummary> questions,
        IReadOnlyList<Button> choices, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var language = turn.Language;
        List<PagePart> parts =
        [
            new(Say.It(HandlingLine.HeadIncidents, language), [.. incidents.Select(line => Row(
                line.Number, line.Urgency, Say.Named<IncidentLine>("State" + line.State, language), line.OpenedAt, Verb.Incident, draft, language))]),
            new(Say.It(HandlingLine.HeadQuestions, language), [.. questions.Select(line => Row(
                line.Number, line.Urgency, Say.It(line.State == CaseState.Open ? HandlingLine.QuestionOpen : HandlingLine.QuestionInHand, language), line.OpenedAt, Verb.OpenCase, draft, language))]),
        ];
        var card = PageCard.Draw(
            new Page(
                "", Say.It(title, language), incidents.Count + questions.Count == 0 ? Say.It(none, language) : null, Say.It(title, language), GuideTone.Calm, parts, choices, []),
            language);
        await turn.ShowAsync(context, draft, card, cancellationToken);
    }

    /// <summary>A line of a list; typing the number is pressing its button.</summary>
    private PageRow Row(CaseNumber number, Urgency urgency, string state, DateTimeOffset openedAt, Verb verb, CardDraft draft, Language language) => new(
        number.ToString(), Say.It(HandlingLine.LineStanding, language, CaseText.Of(urgency, language), state, Say.Day(clock.Local(openedAt), language)),
        draft.Button(number.ToString(), verb, number.ToString()) with { Title = Say.It(HandlingLine.Open, language) });
}
