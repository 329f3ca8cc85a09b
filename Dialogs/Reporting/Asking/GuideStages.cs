using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Reporting.Asking;

/// <summary>What to do first, in the same words as where the bot hears it by itself.</summary>
internal static class GuideStages
{
    public static AdaptiveCard DangerNow(StageView view) => Draw(
        view, Line.StopDangerTitle, Line.StopDangerText, Line.StopDangerSteps,
        view.Card.Button(
            view.It(view.Draft.Owner == Owner.Board ? ReportLine.ButtonAlertBoard : ReportLine.ButtonAlertMt), Verb.ReportSend, ButtonStyle.Primary, StepAnswers.Alarm),
        view.Choice(ReportLine.ButtonGoOn, StepAnswers.On));

    public static AdaptiveCard BoardNow(StageView view) => Draw(
        view, Line.StopStaffTitle, Line.StopStaffText, Line.StopStaffSteps, view.Choice(ReportLine.ButtonNext, StepAnswers.On, ButtonStyle.Primary));

    public static AdaptiveCard ImageStop(StageView view) => Draw(
        view, Line.StopImageTitle, Line.StopImageText, Line.StopImageSteps, view.Choice(ReportLine.ButtonNext, StepAnswers.On, ButtonStyle.Primary));

    private static AdaptiveCard Draw(StageView view, Line title, Line text, Line steps, params Button[] foot) => GuideCard.Draw(
        new Guide(
            view.Topic, Say.It(title, view.Language), (view.Remark is { } remark ? remark + " " : "") + Say.It(text, view.Language), GuideTone.Pressing,
            [
                new GuidePart(Say.It(Line.DoNow, view.Language), GuidePartKind.Steps, Say.Lines(steps, view.Language)),
                new GuidePart(Say.It(Line.EmergencyHeading, view.Language), GuidePartKind.Points, Say.Lines(Line.Emergency, view.Language)),
            ],
            [], [], [.. foot, .. view.WaysOut()]),
        view.Language);
}
