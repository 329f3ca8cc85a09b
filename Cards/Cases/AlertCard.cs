using AdaptiveCards;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Cards;

/// <summary>What the MT's channel sees of a question: its number, urgency and state. There is no room for anything else.</summary>
public sealed record Alert(CaseNumber Number, Urgency Urgency, CaseState State, string OpenKey);

/// <summary>Draws an <see cref="Alert"/>.</summary>
public static class AlertCard
{
    public static AdaptiveCard Draw(Alert model, Language language) => Sheet.Draw(language, (sheet, words) => sheet
        .InShort(words.CaseTitle(model.Number))
        .On(Style(model), edgeToEdge: true, () => sheet
            .Title(words.CaseTitle(model.Number))
            .Line(words.Of(model.Urgency) + " · " + words.Of(model.State), spacing: AdaptiveSpacing.Small))
        .Foot(Sheet.Key(words.OpenPrivately, model.OpenKey)));

    private static AdaptiveContainerStyle Style(Alert alert) =>
        alert is { Urgency: Urgency.Urgent, State: CaseState.Open } ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Emphasis;
}
