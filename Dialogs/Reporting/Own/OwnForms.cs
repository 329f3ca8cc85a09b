using System.Globalization;
using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Cases;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting.Own;

/// <summary>What a reporter adds, answers or asks, by a form of words; every command of the case says whether it may.</summary>
internal sealed class OwnForms(IncidentDesk desk)
{
    /// <summary>The form, below the case it belongs to; after a problem in its own place, with the words still in it.</summary>
    public static async Task ShowAsync(
        ITurnContext context, IncidentFile file, OwnAction action, string? asked, string words, string? problem, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var language = turn.Language;
        var (title, text, field, button) = OwnActions.FormOf(action);
        var number = file.Opened.Number.ToString();
        var card = turn.Draft(Subject(action, number, asked));
        var question = QuestionOf(file, asked)?.Asked.Text;
        await turn.ShowAsync(context, card, FormCard.Draw(
            new Form(
                Say.It(ReportLine.OwnTitle, language, number), Say.It(title, language), question ?? (text is { } line ? Say.It(line, language) : null), problem, [],
                [
                    new FormField(
                        Field.Words, FieldLook.Text, Say.It(field, language), Say.It(ReportLine.ErrorWhat, language), IsRequired: action != OwnAction.Withdraw,
                        words is "" ? null : words, MaxLength: StageMoves.MostFacts),
                ],
                [],
                [Send(card, action, Say.It(button, language))],
                [card.Button(Say.It(ReportLine.ButtonCancel, language), Verb.ReportDo, "None")]), language), cancellationToken);
    }

    /// <summary>Does what the form asks; the form gives way to a word about it.</summary>
    public async Task DoAsync(ITurnContext context, Pressed press, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var parts = press.Subject.Split('|');
        var number = CaseCards.NumberOf(parts[1]);
        var action = Enum.Parse<OwnAction>(parts[0]);
        var words = press.Field(Field.Words);
        if (press.Button.Arguments is ["None"])
        {
            await ShowDoneAsync(context, ReportLine.DoneNone, number, null, cancellationToken);
            return;
        }
        if (await desk.FindAsync(context, number, OwnActions.RightOf(action), cancellationToken) is not { } file)
        {
            await ShowDoneAsync(context, ReportLine.DoneNone, number, null, cancellationToken);
            return;
        }
        if (words.Length > StageMoves.MostFacts || words is "" && action != OwnAction.Withdraw)
        {
            var problem = words is "" ? Say.It(ReportLine.ErrorWhat, turn.Language) : Say.It(ReportLine.TextTooLong, turn.Language, StageMoves.MostFacts);
            await ShowAsync(context, file, action, parts[2] is "" ? null : parts[2], words, problem, cancellationToken);
            return;
        }
        var (_, refusal) = await desk.DoAsync(context, file, Decide(file, action, parts[2], words, turn), cancellationToken);
        await ShowDoneAsync(context, refusal is null ? OwnActions.DoneOf(action) : ReportLine.DoneNone, number, null, cancellationToken);
    }

    /// <summary>What stands where a form stood.</summary>
    public static async Task ShowDoneAsync(ITurnContext context, ReportLine line, CaseNumber number, string? words, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var card = turn.Draft(CaseCards.Subject(number));
        var isOwn = (await turn.Incidents.FindAsync(number, cancellationToken))?.Opened.By == turn.Person.Id;
        await turn.ShowAsync(context, card, NoticeCard.Draw(
            new Notice(
                Say.It(line, turn.Language, number), words ?? Say.It(ReportLine.DoneText, turn.Language),
                [card.Button(Say.It(ReportLine.ButtonOpen, turn.Language), isOwn ? Verb.OpenReport : Verb.Incident, number.ToString())]), turn.Language), cancellationToken);
    }

    /// <summary>Typed words become the form's words; only withdrawing is confirmed by its button, so that no stray word does it.</summary>
    private static Button Send(CardDraft card, OwnAction action, string title) => action == OwnAction.Withdraw
        ? card.Button(title, Verb.ReportDo, ButtonStyle.Destructive, action.ToString())
        : new Button(title, card.FormKey(Verb.ReportDo, Field.Words), ButtonStyle.Primary);

    private static Decision Decide(IncidentFile file, OwnAction action, string asked, string words, Turn turn) => action switch
    {
        OwnAction.Add => file.Add(turn.Person.Actor, words, turn.Now),
        OwnAction.Answer => file.Answer(turn.Person.Actor, int.Parse(asked, CultureInfo.InvariantCulture), words, turn.Now),
        OwnAction.Urgent => file.RaiseUrgency(turn.Person.Actor, words, turn.Now),
        OwnAction.Board => file.MoveToBoard(turn.Person.Actor, words, turn.Now),
        OwnAction.Withdraw => file.Withdraw(turn.Person.Actor, words, turn.Now),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "It has no form of words."),
    };

    private static string Subject(OwnAction action, string number, string? asked) => $"{action}|{number}|{asked}";

    private static ReporterQuestion? QuestionOf(IncidentFile file, string? asked) =>
        int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? file.Questions.ElementAtOrDefault(at - 1) : null;
}
