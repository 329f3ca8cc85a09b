using AdaptiveCards;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Cards;

/// <summary>The form with which a colleague puts a doubt before the MT.</summary>
/// <param name="Asked">The question, as asked.</param>
/// <param name="Words">Filled in before, when coming back to change it.</param>
/// <param name="Problem">What was wrong with what was sent, if anything.</param>
public sealed record EscalationForm(string Asked, string? Words, Urgency Urgency, string? Problem, string ReviewKey, string StopKey);

/// <summary>Draws an <see cref="EscalationForm"/>; inputs <see cref="CardInputs.Words"/> and <see cref="CardInputs.Urgency"/>.</summary>
public static class EscalationFormCard
{
    public static AdaptiveCard Draw(EscalationForm model, Language language) => Sheet.Draw(language, (sheet, words) =>
    {
        sheet.InShort(words.EscalationTitle + ". " + words.EscalationText)
            .Title(words.EscalationTitle)
            .Line(words.EscalationText, Look.Quiet, AdaptiveSpacing.Small);
        if (model.Problem is { } problem)
            sheet.On(AdaptiveContainerStyle.Warning, edgeToEdge: false, () => sheet.Line(problem));
        sheet.Quote(words.YourQuestion, model.Asked)
            .Field(CardInputs.Words, words.WordsLabel, words.WordsError, model.Words, required: false)
            .Choice<Urgency>(
                CardInputs.Urgency,
                words.UrgencyLabel,
                words.UrgencyError,
                model.Urgency,
                urgency => urgency is Urgency.Urgent ? words.UrgencyUrgent : words.UrgencyNormal)
            .Foot(Sheet.Key(words.Review, model.ReviewKey, ButtonStyle.Primary))
            .WayOut(Sheet.Key(words.Stop, model.StopKey));
    });
}
