using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Incidents;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting.Own;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting;

/// <summary>Draws a case for its reporter: where it stands, what was asked and noted for them, and what they can do.</summary>
internal sealed class ProgressCards(IncidentNotices notices, IPeople people)
{
    public AdaptiveCard Draw(IncidentFile file, CardDraft draft, Language language)
    {
        var number = file.Opened.Number;
        var seen = Progress.Of(file, people.DeadlinesOf(file.Opened.School));
        var isNew = file.State == IncidentState.Open && file.Handler is null;
        return PageCard.Draw(
            new Page(
                Say.It(file.Owner == Owner.Board ? ReportLine.WithBoard : ReportLine.WithMt, language),
                isNew ? Say.It(IncidentLine.OpenedTitle, language, number) : Say.It(ReportLine.OwnTitle, language, number),
                notices.Where(file, language),
                Say.It(ReportLine.OwnShort, language, number),
                GuideTone.Calm,
                [
                    new PagePart(Say.It(ReportLine.OwnQuestions, language), [.. seen.Questions.Select(question => Question(file, question, draft, language))]),
                    new PagePart(Say.It(ReportLine.OwnNotes, language), [.. seen.Notes.Select(note => new PageRow(note.Text, Moment(file, note.At, language)) { IsQuote = true })]),
                    new PagePart(Say.It(ReportLine.OwnWords, language), [.. seen.Own.Where(words => words is not "").Select(words => new PageRow(words) { IsQuote = true })]),
                    new PagePart(Say.It(ReportLine.OwnFiles, language), [.. file.Evidence.Where(piece => piece.Added.By == file.Opened.By).Select(piece => new PageRow(
                        piece.Added.Name, piece.IsSealed ? Say.It(ReportLine.FileSealed, language) : Moment(file, piece.Added.At, language)))]),
                ],
                [],
                Foot(file, draft, language)),
            language);
    }

    private static PageRow Question(IncidentFile file, ReporterQuestion question, CardDraft draft, Language language)
    {
        if (question.Answered is { } answered)
            return new PageRow(question.Asked.Text, Say.It(ReportLine.YourAnswer, language, answered.Text));
        var asked = question.Asked.Asked.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var key = draft.Button(
            Say.It(ReportLine.AnswerIt, language, asked), Verb.ReportForm, nameof(OwnAction.Answer), file.Opened.Number.ToString(), asked).Key;
        return new PageRow(question.Asked.Text, null, IsOver(file) ? null : new Button(Say.It(ReportLine.ButtonAnswer, language), key));
    }

    /// <summary>What the reporter may do with it now.</summary>
    private List<Button> Foot(IncidentFile file, CardDraft draft, Language language)
    {
        List<Button> foot = [];
        foreach (var action in Enum.GetValues<OwnAction>().Where(action => MayNow(file, action)))
            foot.Add(draft.Button(
                Say.It(OwnActions.ButtonOf(action), language), Verb.ReportForm, action == OwnAction.Withdraw ? ButtonStyle.Destructive : ButtonStyle.Plain,
                action.ToString(), file.Opened.Number.ToString()));
        foot.Add(draft.Button(Say.It(ReportLine.ButtonMyReports, language), Verb.MyReports));
        return foot;
    }

    private bool MayNow(IncidentFile file, OwnAction action) =>
        action != OwnAction.Answer
        && file.May(OwnActions.RightOf(action), people.ActorAt(file.Opened.School, file.Opened.By))
        && (action == OwnAction.Add ? file.State != IncidentState.Withdrawn : action == OwnAction.Board || !IsOver(file))
        && !(action == OwnAction.Urgent && file.Urgency == Urgency.Urgent);

    private static bool IsOver(IncidentFile file) => file.State is IncidentState.Closed or IncidentState.Withdrawn;

    private string Moment(IncidentFile file, DateTimeOffset at, Language language) => Say.Moment(people.DeadlinesOf(file.Opened.School).Calendar.Local(at), language);
}
