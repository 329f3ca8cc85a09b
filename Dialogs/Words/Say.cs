using System.Globalization;
using System.Resources;
using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Words;

/// <summary>The dialogs' own sentences, by name; the texts stand in DialogWords.resx (Dutch) and DialogWords.en.resx.</summary>
internal static class Say
{
    private static readonly ResourceManager Texts = new("PolicyBot.Dialogs.Words.DialogWords", typeof(Say).Assembly);
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary>The sentence of this name, with its gaps filled.</summary>
    public static string It(Line line, Language language, params ReadOnlySpan<object?> gaps)
    {
        var culture = language == Language.Dutch ? Dutch : English;
        var text = Texts.GetString(line.ToString(), culture)
            ?? throw new UnknownNameException("sentence", line.ToString(), Enum.GetNames<Line>());
        return gaps.IsEmpty ? text : string.Format(culture, text, gaps);
    }

    /// <summary>A list of sentences: each line of the text is one.</summary>
    public static IReadOnlyList<string> Lines(Line line, Language language) =>
        It(line, language).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What people may type for something, kept apart by semicolons.</summary>
    public static IReadOnlyList<string> Spoken(Line line, Language language) => It(line, language).Split(';', StringSplitOptions.TrimEntries);

    /// <summary>A day in words, as in "maandag 3 november".</summary>
    public static string Day(DateTimeOffset local, Language language) => language == Language.Dutch
        ? local.ToString("dddd d MMMM", Dutch) : local.ToString("dddd d MMMM", English);

    /// <summary>Weekdays in short.</summary>
    public static string Days(IEnumerable<DayOfWeek> days, Language language) => string.Join(", ", days.Select(day =>
        (language == Language.Dutch ? Dutch : English).DateTimeFormat.GetAbbreviatedDayName(day)));
}

/// <summary>The sentences there are.</summary>
internal enum Line
{
    DependsOn, NotCoveredShort, SettledTold, SettledAllowed, SettledAllowedIf, SettledNotAllowed, SettledAskMt,
    AnswerNotUnderstood, TooLong, Settled, Stopped, StoppedNext, NothingToStop, NothingToGoBack, LanguageChosen,
    StalePress, NotYourPress, Busy, WentWrong, NoSuchCase, MtOnly, AskPrivately, GoPrivate, OpensBelow,
    TakenByAnother, Finished, NotTakenOn, NotYours,
    GoesOnBelow, SayWhat, AdviceChoose, AdviceWords, WordsTooLong, SpokenGoAhead, SpokenDoNot, SpokenChangeFirst,
    NextOpen, NextInHand, AskerWithdrew, NextNothing, HelloGroup, SomebodyTookOn, SomebodyHandedBack,
    UnknownQuestion, AColleague, TheMt, ButtonAskMt, ButtonMyQuestions, ButtonOpenCases,
    ButtonHelp, ElsewhereTitle, ElsewhereText, ButtonExplain, ButtonResume, ButtonCompare, ButtonNotThis, ButtonAlarm, ButtonRepaired,
    RelatedYear, RelatedConsent, RelatedPupils, RelatedFor, RelatedWords, RelatedDocuments, DocumentMissing, Expired, DoNow, IfNeeded,
    ContactsTitle, ContactsOpen, ContactsClosed, ContactsHeading, ContactsInDoubt, ThereToday, NotThereToday, EmergencyHeading, Emergency,
    RepairTitle, RepairText, RepairHeading, RepairSteps, RepairTellMt, RepairWords, RepairApology, RepairSource, RepairNoSource,
    RepairedTitle, RepairedText, RepairAgainTitle, RepairAgainText,
    DerailingTitle, DerailingSteps, DerailingWords, DerailingHolding,
    ReportTitle, ReportDanger, ReportWhom, ReportNoRoute, ReportSteps, ReportFirst,
    StopTopic, StopDangerTitle, StopDangerText, StopDangerSteps, StopImageTitle, StopImageText, StopImageSteps,
    StopStaffTitle, StopStaffText, StopStaffSteps, StopMtTitle, StopMtText, StopMtSteps,
    PupilTitle, PupilText, PupilExample, NotYourSchool, CompareWhat, SpokenCompare, SpokenResume,
}
