using AdaptiveCards;
using PolicyBot.Policy;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Cards;

/// <summary>The same question at two schools, for somebody who works at both.</summary>
public sealed record Comparison(string Topic, SchoolAnswer One, SchoolAnswer Other, IReadOnlyList<Button> Foot);

/// <summary>What one of the schools answers.</summary>
/// <param name="IsOpen">Whether it still depends on answers that are not known.</param>
/// <param name="AskWhom">Roles.</param>
/// <param name="Note">What has to be said about the school's text itself.</param>
public sealed record SchoolAnswer(
    string School, VerdictKind Kind, bool IsOpen, string ShortAnswer, IReadOnlyList<Reason> Reasons, IReadOnlyList<string> AskWhom, string? Note = null);

/// <summary>Draws a <see cref="Comparison"/>.</summary>
public static class CompareCard
{
    public static AdaptiveCard Draw(Comparison model, Language language) => Sheet.Draw(language, (sheet, words) =>
    {
        var verdict = Verdict(model.One, model.Other, words);
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
                if (school.AskWhom.Count > 0)
                    sheet.Line(words.AskWhom + ": " + string.Join(", ", school.AskWhom), spacing: AdaptiveSpacing.Small);
                if (school.Note is { } note)
                    sheet.Line(note, spacing: AdaptiveSpacing.Small);
            });
        sheet.Foot([.. model.Foot]);
    });

    /// <summary>The same only where both rest on the same rules, as on those of the law alone.</summary>
    private static string Verdict(SchoolAnswer one, SchoolAnswer other, CardWords words) =>
        one.Kind != other.Kind || one.IsOpen != other.IsOpen ? words.CompareDiffers
        : one.Reasons.SequenceEqual(other.Reasons) ? words.CompareSame
        : words.CompareRules;
}
