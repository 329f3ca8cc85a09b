using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using PolicyBot.Policy;

namespace PolicyBot.Cards;

/// <summary>The fixed words of the cards, from <c>CardWords.resx</c> (Dutch) and <c>CardWords.en.resx</c>, one property a word.</summary>
internal sealed class CardWords
{
    internal static readonly ResourceManager Resources = new("PolicyBot.Cards.CardWords", typeof(CardWords).Assembly);
    private static readonly CardWords dutch = new("nl-NL");
    private static readonly CardWords english = new("en-GB");

    private CardWords(string culture) => Culture = CultureInfo.GetCultureInfo(culture);

    internal CultureInfo Culture { get; }

    internal string Back => Word();
    internal string Stop => Word();
    internal string Change => Word();
    internal string Again => Word();
    internal string AskMt => Word();
    internal string WelcomeTitle => Word();
    internal string WelcomeExamples => Word();
    internal string Privacy => Word();
    internal string HelpTitle => Word();
    internal string HelpText => Word();
    internal string HelpStopWord => Word();
    internal string HelpStop => Word();
    internal string HelpBackWord => Word();
    internal string HelpBack => Word();
    internal string HelpAgainWord => Word();
    internal string HelpAgain => Word();
    internal string HelpMineWord => Word();
    internal string HelpMine => Word();
    internal string HelpLanguageWord => Word();
    internal string HelpLanguage => Word();
    internal string HelpHelpWord => Word();
    internal string HelpHelp => Word();
    internal string SchoolTitle => Word();
    internal string SchoolText => Word();
    internal string Understood => Word();
    internal string VerdictAllowed => Word();
    internal string VerdictAllowedIf => Word();
    internal string VerdictTold => Word();
    internal string VerdictNotCovered => Word();
    internal string VerdictAskMt => Word();
    internal string VerdictNotAllowed => Word();
    internal string Reasons => Word();
    internal string Advice => Word();
    internal string StrengthMust => Word();
    internal string StrengthShould => Word();
    internal string National => Word();
    internal string Todo => Word();
    internal string AskWhom => Word();
    internal string Trail => Word();
    internal string TrailOther => Word();
    internal string CandidatesTitle => Word();
    internal string CandidatesText => Word();
    internal string UnknownTitle => Word();
    internal string UnknownText => Word();
    internal string EscalationTitle => Word();
    internal string EscalationText => Word();
    internal string WordsLabel => Word();
    internal string WordsError => Word();
    internal string UrgencyLabel => Word();
    internal string UrgencyNormal => Word();
    internal string UrgencyUrgent => Word();
    internal string UrgencyError => Word();
    internal string Review => Word();
    internal string ReviewTitle => Word();
    internal string ReviewText => Word();
    internal string YourQuestion => Word();
    internal string BotAnswer => Word();
    internal string YourWords => Word();
    internal string Send => Word();
    internal string ReceiptTitle => Word();
    internal string ReceiptAnswered => Word();
    internal string ReceiptWithdrawn => Word();
    internal string ReceiptNext => Word();
    internal string Withdraw => Word();
    internal string ReceiptWait => Word();
    internal string Number => Word();
    internal string State => Word();
    internal string Sent => Word();
    internal string Speed => Word();
    internal string StateOpen => Word();
    internal string StateInHand => Word();
    internal string StateAnswered => Word();
    internal string StateWithdrawn => Word();
    internal string SpeedNormal => Word();
    internal string SpeedUrgent => Word();
    internal string CaseBy => Word();
    internal string CaseQuestion => Word();
    internal string CaseAnswer => Word();
    internal string CaseWords => Word();
    internal string TakenByYou => Word();
    internal string OpenPrivately => Word();
    internal string TakeOn => Word();
    internal string GiveAdvice => Word();
    internal string HandBack => Word();
    internal string AdviceLabel => Word();
    internal string AdviceError => Word();
    internal string ExplainLabel => Word();
    internal string ExplainError => Word();
    internal string AdviceGoAhead => Word();
    internal string AdviceDoNot => Word();
    internal string AdviceChangeFirst => Word();
    internal string PostGoAhead => Word();
    internal string PostDoNot => Word();
    internal string AdviceTitle => Word();
    internal string MyQuestionsTitle => Word();
    internal string MyQuestionsNone => Word();
    internal string OpenCasesTitle => Word();
    internal string OpenCasesNone => Word();
    internal string Open => Word();
    internal string CompareTitle => Word();
    internal string CompareSame => Word();
    internal string CompareRules => Word();
    internal string CompareDiffers => Word();
    internal string CompareOpen => Word();

    internal static CardWords In(Language language) => language switch
    {
        Language.Dutch => dutch,
        Language.English => english,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "The bot speaks Dutch and English."),
    };

    internal string AndMore(object what) => string.Format(Culture, Word(), what);
    internal string WelcomeText(object what) => string.Format(Culture, Word(), what);
    internal string WelcomeWho(object what) => string.Format(Culture, Word(), what);
    internal string QuestionNumber(object what) => string.Format(Culture, Word(), what);
    internal string Since(object what) => string.Format(Culture, Word(), what);
    internal string AnswerOf(object what) => string.Format(Culture, Word(), what);
    internal string Revision(object what) => string.Format(Culture, Word(), what);
    internal string ReceiptUntil(object what) => string.Format(Culture, Word(), what);
    internal string IncidentTitle(object what) => string.Format(Culture, Word(), what);
    internal string CaseTitle(object what) => string.Format(Culture, Word(), what);
    internal string TakenBy(object what) => string.Format(Culture, Word(), what);
    internal string AdviceFormTitle(object what) => string.Format(Culture, Word(), what);
    internal string AdviceBy(string who, string when) => string.Format(Culture, Word(), who, when);

    /// <summary>Such as "16 november 2026".</summary>
    internal string Day(DateOnly day) => day.ToString("d MMMM yyyy", Culture);

    /// <summary>Such as "maandag 16 november 14:05".</summary>
    internal string Moment(DateTimeOffset moment) => moment.ToString("dddd d MMMM HH:mm", Culture);

    private string Word([CallerMemberName] string name = "") =>
        Resources.GetString(name, Culture) ?? throw new MissingManifestResourceException($"No word '{name}' in CardWords.resx.");
}
