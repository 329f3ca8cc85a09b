using AdaptiveCards;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Cards;

/// <summary>What will go to the MT, for a last look.</summary>
/// <param name="Kind">The bot's answer, or nothing when it had none.</param>
public sealed record EscalationReview(
    string Asked,
    VerdictKind? Kind,
    string? ShortAnswer,
    IReadOnlyList<TrailItem> Trail,
    string? Words,
    Urgency Urgency,
    string SendKey,
    string ChangeKey,
    string StopKey);

/// <summary>Draws an <see cref="EscalationReview"/>.</summary>
public static class EscalationReviewCard
{
    public static AdaptiveCard Draw(EscalationReview model, Language language) => Sheet.Draw(language, (sheet, words) => sheet
        .InShort(words.ReviewTitle + " " + words.ReviewText)
        .Title(words.ReviewTitle)
        .Line(words.ReviewText, Look.Quiet, AdaptiveSpacing.Small)
        .Quote(words.YourQuestion, model.Asked)
        .Given(words.BotAnswer, model.Kind, model.ShortAnswer)
        .Trail(words.Trail, model.Trail)
        .Quote(words.YourWords, model.Words ?? "")
        .Heading(words.Speed)
        .Line(model.Urgency is Urgency.Urgent ? words.UrgencyUrgent : words.UrgencyNormal, spacing: AdaptiveSpacing.Small)
        .Foot(
            Sheet.Key(words.Send, model.SendKey, ButtonStyle.Primary),
            Sheet.Key(words.Change, model.ChangeKey),
            Sheet.Key(words.Stop, model.StopKey)));
}
