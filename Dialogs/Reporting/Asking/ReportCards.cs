using System.Globalization;
using AdaptiveCards;
using Microsoft.Bot.Builder;
using PolicyBot.Cards;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Reporting.Drafts;
using PolicyBot.Dialogs.Reporting.Intake;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Reporting.Asking;

/// <summary>Shows a report on its way: the card of the stage at hand, and what is said around it.</summary>
internal sealed class ReportCards(ChoiceStages choices, PupilStages pupil)
{
    private const string Prefix = "report|";

    /// <summary>What a card of this draft is about: the draft and its version, so that a press on an older card is seen.</summary>
    public static string Subject(ReportDraft draft) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{draft.Id}|{draft.Version}|{draft.Stage}");

    /// <summary>Whether a card is about this draft as it stands now.</summary>
    public static bool IsOf(string subject, ReportDraft draft) => subject == Subject(draft);

    /// <summary>Whether a card is a question of some report.</summary>
    public static bool IsStage(string subject) => subject.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>What the question on such a card was; null for any other card.</summary>
    public static string? TitleOf(string subject, Language language) =>
        IsStage(subject) && Enum.TryParse<ReportLine>("Title" + subject.Split('|')[^1], out var line) ? Say.It(line, language) : null;

    /// <summary>The question at hand, in place of the card whose press led to it, else below.</summary>
    public async Task ShowAsync(ITurnContext context, ReportDraft draft, string? remark, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var card = turn.Draft(Subject(draft));
        await turn.ShowAsync(context, card, await DrawAsync(turn, draft, card, remark, cancellationToken), cancellationToken);
    }

    /// <summary>The question at hand in the private chat, when it began where others read along.</summary>
    /// <param name="remark">What to say above it, if anything.</param>
    public async Task SendPrivatelyAsync(Turn turn, ReportDraft draft, string? remark, CancellationToken cancellationToken)
    {
        var audience = Audience.Of(turn.Person.Id);
        var card = turn.DraftFor(audience, turn.NewMessageId(), Subject(draft));
        turn.Tell(audience, card, await DrawAsync(turn, draft, card, remark, cancellationToken), update: false, Urgency.Normal);
    }

    /// <summary>There is a draft already: go on with it, or throw it away.</summary>
    public static Task ShowStillOpenAsync(ITurnContext context, ReportSeed seed, CancellationToken cancellationToken) => ShowNoticeAsync(
        context, seed.ToText(), ReportLine.TitleStillOpen, ReportLine.TextStillOpen, cancellationToken,
        (ReportLine.ButtonResume, Verb.Report, [StepAnswers.Resume]),
        (ReportLine.ButtonThrowAndBegin, Verb.ReportDrop, [StepAnswers.On]),
        (ReportLine.ButtonThrowAway, Verb.ReportDrop, []));

    /// <summary>The draft is gone.</summary>
    public static Task ShowDroppedAsync(ITurnContext context, CancellationToken cancellationToken) =>
        ShowNoticeAsync(context, "", ReportLine.Dropped, ReportLine.DroppedText, cancellationToken);

    /// <summary>A short word with buttons.</summary>
    public static async Task ShowNoticeAsync(
        ITurnContext context, string subject, ReportLine title, ReportLine text, CancellationToken cancellationToken,
        params (ReportLine Title, Verb Verb, string[] Arguments)[] buttons)
    {
        var turn = Turn.Of(context);
        var card = turn.Draft(subject);
        await turn.ShowAsync(context, card, NoticeCard.Draw(new Notice(
            Say.It(title, turn.Language), Say.It(text, turn.Language),
            [.. buttons.Select(button => card.Button(Say.It(button.Title, turn.Language), button.Verb, button.Arguments))]), turn.Language), cancellationToken);
    }

    private async ValueTask<AdaptiveCard> DrawAsync(Turn turn, ReportDraft draft, CardDraft card, string? remark, CancellationToken cancellationToken)
    {
        var view = new StageView(draft, card, turn.Language, remark);
        return draft.Stage switch
        {
            ReportStage.Danger => ChoiceStages.Danger(view),
            ReportStage.DangerNow => GuideStages.DangerNow(view),
            ReportStage.What => choices.What(view),
            ReportStage.Who => ChoiceStages.Who(view),
            ReportStage.Offence => ChoiceStages.Offence(view),
            ReportStage.BoardNow => GuideStages.BoardNow(view),
            ReportStage.When => FormStages.When(view),
            ReportStage.Facts => FormStages.Facts(view),
            ReportStage.People => FormStages.People(view),
            ReportStage.Material => ChoiceStages.Material(view),
            ReportStage.ImageStop => GuideStages.ImageStop(view),
            ReportStage.Evidence => EvidenceStage.Draw(view, await EvidenceMoves.OfAsync(turn, draft, cancellationToken)),
            ReportStage.Done => FormStages.Done(view),
            ReportStage.Age => PupilStages.Age(view),
            ReportStage.Parents => pupil.Parents(view),
            ReportStage.Wish => PupilStages.Wish(view),
            ReportStage.About => ChoiceStages.About(view),
            ReportStage.Review => ReviewStage.Draw(view, (await EvidenceMoves.OfAsync(turn, draft, cancellationToken)).Count, pupil.Advice(view)),
            _ => throw new ArgumentOutOfRangeException(nameof(draft), draft.Stage, "Every stage has its card."),
        };
    }
}
