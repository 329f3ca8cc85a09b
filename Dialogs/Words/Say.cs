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
}

/// <summary>The sentences there are.</summary>
internal enum Line
{
    DependsOn, NotCoveredShort, SettledAllowed, SettledAllowedIf, SettledNotAllowed, SettledAskMt,
    AnswerNotUnderstood, TooLong, Settled, Stopped, StoppedNext, NothingToStop, NothingToGoBack, LanguageChosen,
    StalePress, NotYourPress, Busy, WentWrong, NoSuchCase, MtOnly, AskPrivately, GoPrivate, OpensBelow,
    TakenByAnother, Finished, NotTakenOn, NotYours,
    GoesOnBelow, SayWhat, AdviceChoose, AdviceWords, WordsTooLong, SpokenGoAhead, SpokenDoNot, SpokenChangeFirst,
    NextOpen, NextInHand, AskerWithdrew, NextNothing, HelloGroup, SomebodyTookOn, SomebodyHandedBack,
    UnknownQuestion, AColleague, TheMt, ButtonAskMt, ButtonMyQuestions, ButtonOpenCases,
}
