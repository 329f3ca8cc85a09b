using AdaptiveCards;
using PolicyBot.Policy;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Cards;

/// <summary>The same question at two schools, for somebody who works at both.</summary>
/// <param name="Differs">Whether the two answers differ.</param>
public sealed record Comparison(string Topic, SchoolAnswer One, SchoolAnswer Other, bool Differs, IReadOnlyList<Button> Foot);

/// <summary>What one of the schools answers.</summary>
/// <param name="IsOpen">Whether it still depends on answers that are not known.</param>
public sealed record SchoolAnswer(string School, VerdictKind Kind, bool IsOpen, string ShortAnswer, IReadOnlyList<Reason> Reasons);

/// <summary>Draws a <see cref="Comparison"/>.</summary>
public static class CompareCard
{
    public static AdaptiveCard Draw(Comparison model, Language language) => Sheet.Draw(language, (sheet, words) =>
    {
        var verdict = model.Differs ? words.CompareDiffers : words.CompareSame;
        sheet.InShort(model.Topic + ". " + verdict)
            .Eyebrow(model.Topic)
            .Title(words.CompareTitle)
            .Line(verdict, Look.Strong, AdaptiveSpacing.Small);
        foreach (var school in (ReadOnlySpan<SchoolAnswer>)[model.One, model.Other])
            sheet.On(Tone.Style(school.Kind), edgeToEdge: false, () =>
            {
                sheet.Eyebrow(school.School, school.IsOpen ? words.CompareOpen : null)
                    .Line(Tone.Headline(school.Kind, words), Look.Title, AdaptiveSpacing.Small)
                    .Line(school.ShortAnswer, spacing: AdaptiveSpacing.Small);
                foreach (var reason in school.Reasons.Take(3))
                    sheet.Line(reason.Text, spacing: AdaptiveSpacing.Small).Line(reason.Source, Look.Quiet, AdaptiveSpacing.None);
            });
        sheet.Foot([.. model.Foot]);
    });
}
