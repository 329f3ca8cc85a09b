using System.Globalization;
using System.Resources;
using PolicyBot.Policy;

namespace PolicyBot.Dialogs.Words;

/// <summary>
/// The dialogs' own sentences, by name. Each enum of sentences has its texts beside it: <c>Line</c> in DialogWords.resx (Dutch) and DialogWords.en.resx,
/// <c>ReportLine</c> in ReportWords.resx, and so on.
/// </summary>
internal static class Say
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary>The sentence of this name, with its gaps filled.</summary>
    public static string It<TLine>(TLine line, Language language, params ReadOnlySpan<object?> gaps)
        where TLine : struct, Enum
    {
        var culture = language == Language.Dutch ? Dutch : English;
        var text = Of<TLine>.Texts.GetString(line.ToString(), culture)
            ?? throw new UnknownNameException("sentence", line.ToString(), Enum.GetNames<TLine>());
        return gaps.IsEmpty ? text : string.Format(culture, text, gaps);
    }

    /// <summary>The sentence of this name and of something it is about, as in <c>StepHear</c> for a step of that kind.</summary>
    public static string Named<TLine>(string name, Language language)
        where TLine : struct, Enum => It(Enum.TryParse<TLine>(name, out var line) ? line : throw new UnknownNameException("sentence", name, Enum.GetNames<TLine>()), language);

    /// <summary>A list of sentences: each line of the text is one.</summary>
    public static IReadOnlyList<string> Lines<TLine>(TLine line, Language language)
        where TLine : struct, Enum => It(line, language).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What people may type for something, kept apart by semicolons.</summary>
    public static IReadOnlyList<string> Spoken<TLine>(TLine line, Language language)
        where TLine : struct, Enum => It(line, language).Split(';', StringSplitOptions.TrimEntries);

    /// <summary>A day in words, as in "maandag 3 november".</summary>
    public static string Day(DateTimeOffset local, Language language) => local.ToString("dddd d MMMM", language == Language.Dutch ? Dutch : English);

    /// <summary>A moment in words, as in "maandag 3 november, 14:05".</summary>
    public static string Moment(DateTimeOffset local, Language language) => local.ToString("dddd d MMMM, HH:mm", language == Language.Dutch ? Dutch : English);

    /// <summary>A day far off, as in "31 juli 2027".</summary>
    public static string Date(DateOnly day, Language language) => day.ToString("d MMMM yyyy", language == Language.Dutch ? Dutch : English);

    /// <summary>Weekdays in short.</summary>
    public static string Days(IEnumerable<DayOfWeek> days, Language language) => string.Join(", ", days.Select(day =>
        (language == Language.Dutch ? Dutch : English).DateTimeFormat.GetAbbreviatedDayName(day)));

    private static class Of<TLine>
        where TLine : struct, Enum
    {
        /// <summary>"Line" stands in DialogWords, "ReportLine" in ReportWords.</summary>
        public static readonly ResourceManager Texts = new(
            $"PolicyBot.Dialogs.Words.{(typeof(TLine) == typeof(Line) ? "Dialog" : typeof(TLine).Name[..^nameof(Line).Length])}Words", typeof(Say).Assembly);
    }
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
    RelatedContacts, RelatedYear, RelatedConsent, RelatedPupils, RelatedFor, RelatedWords, RelatedDocuments, DocumentMissing, Expired, DoNow, IfNeeded,
    ContactsTitle, ContactsNone, ContactsDefault, ContactsOpen, ContactsClosed, ContactsHeading, ContactsInDoubt, ThereToday, NotThereToday, EmergencyHeading, Emergency,
    RepairTitle, RepairText, RepairHeading, RepairSteps, RepairTell, RepairWords, RepairApology, RepairSource, RepairNoSource,
    RepairedTitle, RepairedText, RepairAgainTitle, RepairAgainText,
    DerailingTitle, DerailingSteps, DerailingWords, DerailingHolding,
    ReportTitle, ReportDanger, ReportWhom, ReportNoRoute, ReportSteps, ReportFirst,
    StopTopic, StopDangerTitle, StopDangerText, StopDangerSteps, StopImageTitle, StopImageText, StopImageSteps,
    StopStaffTitle, StopStaffText, StopStaffSteps, StopMtTitle, StopMtText, StopMtSteps,
    PupilTitle, PupilText, PupilExample, NotYourSchool, CompareWhat, SpokenCompare, SpokenResume,
}
