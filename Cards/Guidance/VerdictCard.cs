using AdaptiveCards;
using PolicyBot.Policy;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Cards;

/// <summary>The answer of the school, with all that it rests on.</summary>
/// <param name="ShortAnswer">One line.</param>
/// <param name="Reasons">The rules that decided.</param>
/// <param name="Advice">Rules that decide nothing here, and are worth knowing.</param>
/// <param name="AskWhom">Roles, with where or when to find them.</param>
/// <param name="School">As in "the answer of …".</param>
/// <param name="Revision">Of the pack.</param>
/// <param name="Note">What has to be said about the school's text itself, such as that part of it is not known here.</param>
/// <param name="Related">What else the school laid down about it.</param>
public sealed record Answer(
    string Topic,
    VerdictKind Kind,
    string ShortAnswer,
    IReadOnlyList<Reason> Reasons,
    IReadOnlyList<Reason> Advice,
    IReadOnlyList<string> ToDo,
    IReadOnlyList<string> AskWhom,
    IReadOnlyList<TrailItem> Trail,
    AnswerSteps Next,
    string School,
    string Revision,
    string? Note = null,
    IReadOnlyList<Related>? Related = null);

/// <summary>The keys of what can be done next; a step without a key is not offered.</summary>
/// <param name="More">Further steps: the rule in words for a pupil, topics that follow on it, an earlier question.</param>
public sealed record AnswerSteps(string? AskMtKey, string? AgainKey, IReadOnlyList<Button> More);

/// <summary>Draws an <see cref="Answer"/>.</summary>
public static class VerdictCard
{
    public static AdaptiveCard Draw(Answer model, Language language) => Sheet.Draw(language, (sheet, words) =>
    {
        var headline = Tone.Headline(model.Kind, words);
        var unsettled = model.Kind is VerdictKind.AskMt or VerdictKind.NotCovered;
        sheet.InShort(headline + ". " + model.ShortAnswer)
            .On(Tone.Style(model.Kind), edgeToEdge: true, () => sheet
                .Eyebrow(model.Topic)
                .Title(headline)
                .Line(model.ShortAnswer, spacing: AdaptiveSpacing.Small))
            .Bullets(words.Todo, model.ToDo)
            .Reasons(words.Reasons, model.Reasons)
            .Bullets(words.AskWhom, model.AskWhom);
        if (model.Note is { } note)
            sheet.Line(note, spacing: AdaptiveSpacing.Large);
        sheet.Trail(words.Trail, model.Trail)
            .Reasons(words.Advice, model.Advice)
            .Related(model.Related ?? [])
            .Line(words.AnswerOf(model.School) + " · " + words.Revision(model.Revision), Look.Quiet, AdaptiveSpacing.Large)
            .Choices(model.Next.More)
            .Foot(
                Sheet.Key(words.AskMt, model.Next.AskMtKey, unsettled ? ButtonStyle.Primary : ButtonStyle.Plain),
                Sheet.Key(words.Again, model.Next.AgainKey));
    });
}
