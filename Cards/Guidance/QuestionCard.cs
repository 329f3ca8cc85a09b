using AdaptiveCards;
using PolicyBot.Policy;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Cards;

/// <summary>One question on the way to an answer.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Lead">The short answer so far, such as "Alleen als …", or nothing.</param>
/// <param name="LeadKind">The tone of <paramref name="Lead"/>.</param>
/// <param name="Understood">The facts that the sentence already held.</param>
/// <param name="Resume">The way back to an earlier question that was interrupted.</param>
/// <param name="Number">From 1; shown from the second question.</param>
public sealed record Question(
    string Topic,
    string? Lead,
    VerdictKind LeadKind,
    IReadOnlyList<TrailItem> Understood,
    string Text,
    string? Hint,
    IReadOnlyList<Button> Answers,
    int Number,
    string? BackKey,
    string StopKey,
    Button? Resume = null);

/// <summary>Draws a <see cref="Question"/>.</summary>
public static class QuestionCard
{
    public static AdaptiveCard Draw(Question model, Language language) => Sheet.Draw(language, (sheet, words) =>
    {
        sheet.InShort(model.Lead is null ? model.Text : model.Lead + " " + model.Text)
            .Eyebrow(model.Topic, model.Number > 1 ? words.QuestionNumber(model.Number) : null);
        if (model.Lead is { } lead)
            sheet.On(Tone.Style(model.LeadKind), edgeToEdge: false, () => sheet.Line(lead));
        sheet.Trail(words.Understood, model.Understood)
            .Line(model.Text, Look.Title, AdaptiveSpacing.Large);
        if (model.Hint is { } hint)
            sheet.Line(hint, Look.Quiet, AdaptiveSpacing.Small);
        sheet.Choices(model.Answers)
            .WayOut(Sheet.Key(words.Back, model.BackKey), Sheet.Key(words.Stop, model.StopKey), model.Resume);
    });
}
