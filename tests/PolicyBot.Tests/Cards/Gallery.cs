using AdaptiveCards;
using PolicyBot.Cards;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Tests.CardsRoom;

/// <summary>Every card with the texts of an ordinary day, by name.</summary>
internal static class Gallery
{
    internal static readonly IReadOnlyDictionary<string, Func<Language, AdaptiveCard>> Cards =
        new Dictionary<string, Func<Language, AdaptiveCard>>
        {
            ["welcome"] = language => WelcomeCard.Draw(GuidanceSamples.Welcome(language), language),
            ["help"] = language => HelpCard.Draw(GuidanceSamples.Help(language), language),
            ["school"] = language => SchoolCard.Draw(GuidanceSamples.Schools(), language),
            ["question-first"] = language => QuestionCard.Draw(GuidanceSamples.FirstQuestion(language), language),
            ["question-second"] = language => QuestionCard.Draw(GuidanceSamples.SecondQuestion(language), language),
            ["verdict-allowed"] = language => VerdictCard.Draw(GuidanceSamples.Allowed(language), language),
            ["verdict-allowed-if"] = language => VerdictCard.Draw(GuidanceSamples.AllowedIf(language), language),
            ["verdict-not-allowed"] = language => VerdictCard.Draw(GuidanceSamples.NotAllowed(language), language),
            ["verdict-ask-mt"] = language => VerdictCard.Draw(GuidanceSamples.AskMt(language), language),
            ["verdict-not-covered"] = language => VerdictCard.Draw(GuidanceSamples.NotCovered(language), language),
            ["guide-pressing"] = language => GuideCard.Draw(GuidanceSamples.Derailing(language), language),
            ["guide-calm"] = language => GuideCard.Draw(GuidanceSamples.Repair(language), language),
            ["compare"] = language => CompareCard.Draw(GuidanceSamples.Compared(language), language),
            ["candidates"] = language => CandidatesCard.Draw(GuidanceSamples.Candidates(language), language),
            ["candidates-none"] = language => CandidatesCard.Draw(GuidanceSamples.Unknown(), language),
            ["notice"] = language => NoticeCard.Draw(GuidanceSamples.Notice(language), language),
            ["escalation-form"] = language => EscalationFormCard.Draw(CaseSamples.Form(language), language),
            ["escalation-form-problem"] = language => EscalationFormCard.Draw(CaseSamples.FormWithProblem(language), language),
            ["escalation-review"] = language => EscalationReviewCard.Draw(CaseSamples.Review(language), language),
            ["receipt"] = language => ReceiptCard.Draw(CaseSamples.Receipt(), language),
            ["receipt-answered"] = language => ReceiptCard.Draw(CaseSamples.Receipt() with { State = CaseState.Answered, WithdrawKey = null }, language),
            ["advice"] = language => AdviceCard.Draw(CaseSamples.Given(language), language),
            ["my-questions"] = language => MyQuestionsCard.Draw(CaseSamples.Mine(language), language),
            ["my-questions-none"] = language => MyQuestionsCard.Draw(new MyQuestions([], "k-again"), language),
            ["alert"] = language => AlertCard.Draw(CaseSamples.Alert(), language),
            ["case-waiting"] = language => CaseCard.Draw(CaseSamples.Waiting(language), language),
            ["case-taken"] = language => CaseCard.Draw(CaseSamples.Taken(language), language),
            ["case-mine"] = language => CaseCard.Draw(CaseSamples.MineToAnswer(language), language),
            ["case-answered"] = language => CaseCard.Draw(CaseSamples.Answered(language), language),
            ["advice-form"] = language => AdviceFormCard.Draw(CaseSamples.AdviceForm(language), language),
            ["open-cases"] = language => OpenCasesCard.Draw(CaseSamples.OpenCases(language), language),
            ["form"] = language => FormCard.Draw(IncidentSamples.Form(language), language),
            ["page"] = language => PageCard.Draw(IncidentSamples.Page(language), language),
            ["incident-alert"] = language => IncidentAlertCard.Draw(IncidentSamples.Alert(language), language),
            ["open-cases-none"] = language => OpenCasesCard.Draw(new OpenCases([]), language),
        };

    internal static TheoryData<string, Language> All()
    {
        var all = new TheoryData<string, Language>();
        foreach (var name in Cards.Keys)
            foreach (var language in Enum.GetValues<Language>())
                all.Add(name, language);
        return all;
    }

    internal static string In(this Language language, string dutch, string english) => new Words(dutch, english).In(language);
}
