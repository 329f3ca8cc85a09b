using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Guidance;
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
        var first = stops[0];
        List<Button> foot = [];
        if (MtHearsOf(stops))
            foot.Add(new Button(Say.It(Line.ButtonAlarm, language), draft.Key(Verb.Alarm), ButtonStyle.Primary));
        foot.Add(draft.Button(Say.It(Line.ButtonNotThis, language), Verb.NotThis, asked));
        var card = GuideCard.Draw(
            new Guide(
                Say.It(Line.StopTopic, language),
                Say.It(Title(first), language),
                Say.It(Text(first), language),
                GuideTone.Pressing,
                [
                    .. stops.Select((stop, at) => new GuidePart(Say.It(at == 0 ? Line.DoNow : Title(stop), language), GuidePartKind.Steps, Say.Lines(Steps(stop), language))),
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

    private static Line Title(HardStop stop) => stop switch
    {
        HardStop.AcuteDanger => Line.StopDangerTitle,
        HardStop.SexualImage => Line.StopImageTitle,
        HardStop.StaffOffence => Line.StopStaffTitle,
        HardStop.AboutMt => Line.StopMtTitle,
        _ => throw new ArgumentOutOfRangeException(nameof(stop), stop, "Every stop has its words."),
    };

    private static Line Text(HardStop stop) => stop switch
    {
        HardStop.AcuteDanger => Line.StopDangerText,
        HardStop.SexualImage => Line.StopImageText,
        HardStop.StaffOffence => Line.StopStaffText,
        HardStop.AboutMt => Line.StopMtText,
        _ => throw new ArgumentOutOfRangeException(nameof(stop), stop, "Every stop has its words."),
    };

    private static Line Steps(HardStop stop) => stop switch
    {
        HardStop.AcuteDanger => Line.StopDangerSteps,
        HardStop.SexualImage => Line.StopImageSteps,
        HardStop.StaffOffence => Line.StopStaffSteps,
        HardStop.AboutMt => Line.StopMtSteps,
        _ => throw new ArgumentOutOfRangeException(nameof(stop), stop, "Every stop has its words."),
    };
}
