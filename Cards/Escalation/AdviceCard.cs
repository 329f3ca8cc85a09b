using AdaptiveCards;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Cards;

/// <summary>The MT's advice, for the colleague who asked.</summary>
/// <param name="Posting">Whether the question is about posting something.</param>
/// <param name="By">The role of whoever advised.</param>
/// <param name="At">In the school's own time.</param>
public sealed record GivenAdvice(
    CaseNumber Number, Advice Advice, bool Posting, string Explanation, string By, DateTimeOffset At, string Asked, string? AgainKey);

/// <summary>Draws <see cref="GivenAdvice"/>.</summary>
public static class AdviceCard
{
    public static AdaptiveCard Draw(GivenAdvice model, Language language) => Sheet.Draw(language, (sheet, words) => sheet
        .InShort(words.AdviceTitle + ". " + words.CaseTitle(model.Number))
        .On(Style(model.Advice), edgeToEdge: true, () => sheet
            .Eyebrow(words.AdviceTitle, words.CaseTitle(model.Number))
            .Title(words.Of(model.Advice, model.Posting)))
        .Explained(model.Explanation)
        .Line(words.AdviceBy(model.By, words.Moment(model.At)), Look.Quiet)
        .Quote(words.YourQuestion, model.Asked)
        .Foot(Sheet.Key(words.Again, model.AgainKey)));

    private static AdaptiveContainerStyle Style(Advice advice) => advice switch
    {
        Advice.GoAhead => AdaptiveContainerStyle.Good,
        Advice.ChangeFirst => AdaptiveContainerStyle.Warning,
        Advice.DoNot => AdaptiveContainerStyle.Attention,
        _ => throw new ArgumentOutOfRangeException(nameof(advice), advice, "No tone for this advice."),
    };
}
