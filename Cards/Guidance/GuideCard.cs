using AdaptiveCards;
using PolicyBot.Policy;

namespace PolicyBot.Cards;

/// <summary>What to do now, step by step: putting a mistake right, calming a conversation, reporting misuse, a hard stop, whom to turn to.</summary>
/// <param name="Topic">What it is about, small, above the title.</param>
/// <param name="Text">One line below the title.</param>
/// <param name="Reasons">The rules it rests on.</param>
/// <param name="Choices">Buttons in the card.</param>
/// <param name="Foot">Buttons at the foot, at most one of them primary.</param>
/// <param name="Related">What else the school laid down about it.</param>
public sealed record Guide(
    string Topic, string Title, string Text, GuideTone Tone, IReadOnlyList<GuidePart> Parts, IReadOnlyList<Reason> Reasons,
    IReadOnlyList<Button> Choices, IReadOnlyList<Button> Foot, IReadOnlyList<Related>? Related = null);

/// <summary>Draws a <see cref="Guide"/>.</summary>
public static class GuideCard
{
    public static AdaptiveCard Draw(Guide model, Language language) => Sheet.Draw(language, (sheet, words) =>
    {
        sheet.InShort(model.Title + ". " + model.Text)
            .On(Grounds.Of(model.Tone), edgeToEdge: true, () => sheet
                .Eyebrow(model.Topic)
                .Line(model.Title, Look.Title, AdaptiveSpacing.Small)
                .Line(model.Text, spacing: AdaptiveSpacing.Small));
        sheet.Each([.. model.Parts.Where(part => part.Lines.Count > 0)], part => _ = part.Kind == GuidePartKind.Copy
            ? sheet.Copy(part.Heading, part.Lines)
            : sheet.Part(part.Heading, part.Lines, numbered: part.Kind == GuidePartKind.Steps));
        sheet.Reasons(words.Reasons, model.Reasons)
            .Related(model.Related ?? [])
            .Choices(model.Choices)
            .Foot([.. model.Foot]);
    });
}
