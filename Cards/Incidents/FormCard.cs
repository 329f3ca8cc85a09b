using AdaptiveCards;
using PolicyBot.Policy;

namespace PolicyBot.Cards;

/// <summary>Something to fill in: a question of a report, a step of a case, a note. All texts are in the reader's language already.</summary>
/// <param name="Topic">What it is about, small, above the title.</param>
/// <param name="Problem">What was wrong with what was sent, if anything.</param>
/// <param name="Help">What to think of, below the text.</param>
/// <param name="Choices">Answers to press instead of filling something in; they send the fields too.</param>
/// <param name="Foot">Buttons that send the fields, at most one of them primary.</param>
/// <param name="WaysOut">Buttons that lead away and send nothing.</param>
public sealed record Form(
    string Topic, string Title, string? Text, string? Problem, IReadOnlyList<string> Help, IReadOnlyList<FormField> Fields,
    IReadOnlyList<Button> Choices, IReadOnlyList<Button> Foot, IReadOnlyList<Button> WaysOut)
{
    /// <summary>How pressing it is.</summary>
    public GuideTone Tone { get; init; } = GuideTone.Calm;
}

/// <summary>One field of a form.</summary>
/// <param name="Id">Under which its value comes back.</param>
/// <param name="Error">Said by the client where a required field is empty.</param>
/// <param name="Value">Filled in before.</param>
/// <param name="Choices">For a field to choose in.</param>
/// <param name="MaxLength">Characters, for a field to type in.</param>
public sealed record FormField(
    string Id, FieldLook Look, string Label, string Error, bool IsRequired, string? Value = null, IReadOnlyList<FormChoice>? Choices = null, int MaxLength = 1000);

/// <summary>How a field looks: a line, a text of several lines, one of a few choices, one of many, or a day as <c>2026-03-02</c>.</summary>
public enum FieldLook { Line, Text, Few, Many, Day }

/// <summary>One thing to choose.</summary>
public sealed record FormChoice(string Value, string Title);

/// <summary>Draws a <see cref="Form"/>.</summary>
public static class FormCard
{
    public static AdaptiveCard Draw(Form model, Language language) => Sheet.Draw(language, (sheet, _) =>
    {
        sheet.InShort(model.Title)
            .On(Grounds.Of(model.Tone), edgeToEdge: true, () =>
            {
                sheet.Eyebrow(model.Topic).Line(model.Title, Look.Title, AdaptiveSpacing.Small);
                if (model.Text is { } text)
                    sheet.Line(text, spacing: AdaptiveSpacing.Small);
            });
        if (model.Problem is { } problem)
            sheet.On(AdaptiveContainerStyle.Warning, edgeToEdge: false, () => sheet.Line(problem));
        sheet.Each(model.Help, help => sheet.Line("•\u2002" + help, Look.Quiet, AdaptiveSpacing.Small));
        foreach (var field in model.Fields)
            sheet.Field(field);
        sheet.Choices(model.Choices).Foot([.. model.Foot]).WayOut([.. model.WaysOut]);
    });
}
