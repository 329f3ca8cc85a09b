using AdaptiveCards;
using PolicyBot.Policy;

namespace PolicyBot.Cards;

/// <summary>A kind word: that a button is old, that something was stopped, that it takes a little longer.</summary>
public sealed record Notice(string Title, string Text, IReadOnlyList<Button> Buttons);

/// <summary>Draws a <see cref="Notice"/>.</summary>
public static class NoticeCard
{
    public static AdaptiveCard Draw(Notice model, Language language) => Sheet.Draw(language, (sheet, _) => sheet
        .InShort(model.Title + ". " + model.Text)
        .Line(model.Title, Look.Title)
        .Line(model.Text, spacing: AdaptiveSpacing.Small)
        .Foot([.. model.Buttons]));
}
