using AdaptiveCards;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Cards;

/// <summary>What a channel or an alert shows of a report of misuse: number, school, urgency and state. There is no room for anything else.</summary>
/// <param name="State">In words.</param>
/// <param name="IsWaiting">Whether nobody has it in hand.</param>
public sealed record IncidentAlert(CaseNumber Number, string School, Urgency Urgency, string State, bool IsWaiting, string OpenKey, string? TakeOnKey);

/// <summary>Draws an <see cref="IncidentAlert"/>.</summary>
public static class IncidentAlertCard
{
    public static AdaptiveCard Draw(IncidentAlert model, Language language) => Sheet.Draw(language, (sheet, words) => sheet
        .InShort(words.IncidentTitle(model.Number))
        .On(model is { Urgency: Urgency.Urgent, IsWaiting: true } ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Emphasis, edgeToEdge: true, () => sheet
            .Title(words.IncidentTitle(model.Number))
            .Line(model.School + " · " + words.Of(model.Urgency) + " · " + model.State, spacing: AdaptiveSpacing.Small))
        .Foot(
            Sheet.Key(words.TakeOn, model.TakeOnKey, ButtonStyle.Primary),
            Sheet.Key(words.OpenPrivately, model.OpenKey)));
}
