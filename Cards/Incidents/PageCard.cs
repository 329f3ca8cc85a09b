using AdaptiveCards;
using PolicyBot.Policy;

namespace PolicyBot.Cards;

/// <summary>Something to read, in parts: a report before it is sent, a case, a list. All texts are in the reader's language already.</summary>
/// <param name="Topic">What it is about, small, above the title.</param>
/// <param name="Standing">Where it stands, in a few words below the title.</param>
/// <param name="Short">What is read aloud and shown in notifications: no words of people.</param>
/// <param name="Choices">Buttons in the card.</param>
/// <param name="Foot">Buttons at the foot, at most one of them primary.</param>
public sealed record Page(
    string Topic, string Title, string? Standing, string Short, GuideTone Tone, IReadOnlyList<PagePart> Parts, IReadOnlyList<Button> Choices, IReadOnlyList<Button> Foot);

/// <summary>A part of a page, below its heading.</summary>
public sealed record PagePart(string Heading, IReadOnlyList<PageRow> Rows);

/// <summary>One row: a line, with a quiet line below it and a button beside it where there are such.</summary>
/// <param name="Quiet">Where it stands, or who and when.</param>
public sealed record PageRow(string Text, string? Quiet = null, Button? Button = null)
{
    /// <summary>Whether it is what somebody wrote, shown as typed on a ground of its own.</summary>
    public bool IsQuote { get; init; }
}

/// <summary>Draws a <see cref="Page"/>.</summary>
public static class PageCard
{
    public static AdaptiveCard Draw(Page model, Language language) => Sheet.Draw(language, (sheet, _) =>
    {
        sheet.InShort(model.Short)
            .On(Grounds.Of(model.Tone), edgeToEdge: true, () =>
            {
                sheet.Eyebrow(model.Topic).Line(model.Title, Look.Title, AdaptiveSpacing.Small);
                if (model.Standing is { } standing)
                    sheet.Line(standing, spacing: AdaptiveSpacing.Small);
            });
        foreach (var part in model.Parts.Where(part => part.Rows.Count > 0))
            sheet.Line(part.Heading, Look.Heading, AdaptiveSpacing.Large).Each(part.Rows, row => sheet.Row(row));
        sheet.Choices(model.Choices).Foot([.. model.Foot]);
    });
}
