using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Guidance;
using PolicyBot.Dialogs.Reporting;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.HardStops;

namespace PolicyBot.Dialogs.Endings;

/// <summary>
/// What stops everything else: what to do now, before any question or rule. The same at every school; its words stand with the bot and in no pack.
/// </summary>
internal sealed class StopCards
{
    /// <summary>Shows the most pressing stop, and what the others ask besides.</summary>
    /// <param name="asked">The sentence it was heard in, to go on with when it was misheard.</param>
    public async Task ShowAsync(DialogContext dialogs, IReadOnlyList<HardStop> stops, string asked, GuidanceState about, CancellationToken cancellationToken)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        var turn = Turn.Of(dialogs.Context);
        var language = turn.Language;
        var draft = turn.Draft(about.ToText());
        var first = Words(stops[0]);
        List<Button> foot = [];
        if (MtHearsOf(stops))
            foot.Add(new Button(Say.It(Line.ButtonAlarm, language), draft.Key(Verb.Alarm), ButtonStyle.Primary));
        foot.Add(MtHearsOf(stops)
            ? draft.Button(Say.It(ReportLine.ButtonReport, language), Verb.Report)
            : draft.Button(Say.It(ReportLine.ButtonReportBoard, language), Verb.Report, ButtonStyle.Primary));
        foot.Add(draft.Button(Say.It(Line.ButtonNotThis, language), Verb.NotThis, asked));
        var card = GuideCard.Draw(
            new Guide(
                Say.It(Line.StopTopic, language),
                Say.It(first.Title, language),
                Say.It(first.Text, language),
                GuideTone.Pressing,
                [
                    .. stops.Select(Words).Select((stop, at) => new GuidePart(Say.It(at == 0 ? Line.DoNow : stop.Title, language), GuidePartKind.Steps, Say.Lines(stop.Steps, language))),
                    new GuidePart(Say.It(Line.EmergencyHeading, language), GuidePartKind.Points, Say.Lines(Line.Emergency, language)),
                ],
                [],
                [],
                foot),
            language);
        await turn.ShowAsync(dialogs.Context, draft, card, cancellationToken);
    }

    /// <summary>Whether this is something for the MT as a whole: not where one of them, or a colleague's offence, is the matter.</summary>
    public static bool MtHearsOf(IEnumerable<HardStop> stops) => stops.All(stop => stop is HardStop.AcuteDanger or HardStop.SexualImage);

    private static (Line Title, Line Text, Line Steps) Words(HardStop stop) => stop switch
    {
        HardStop.AcuteDanger => (Line.StopDangerTitle, Line.StopDangerText, Line.StopDangerSteps),
        HardStop.SexualImage => (Line.StopImageTitle, Line.StopImageText, Line.StopImageSteps),
        HardStop.StaffOffence => (Line.StopStaffTitle, Line.StopStaffText, Line.StopStaffSteps),
        HardStop.AboutMt => (Line.StopMtTitle, Line.StopMtText, Line.StopMtSteps),
        _ => throw new ArgumentOutOfRangeException(nameof(stop), stop, "Every stop has its words."),
    };
}
