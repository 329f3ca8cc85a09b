using AdaptiveCards;
using PolicyBot.Policy;

namespace PolicyBot.Cards;

/// <summary>The questions that a colleague put before the MT, newest first.</summary>
public sealed record MyQuestions(IReadOnlyList<CaseLine> Lines, string? AgainKey);

/// <summary>Draws <see cref="MyQuestions"/>.</summary>
public static class MyQuestionsCard
{
    public static AdaptiveCard Draw(MyQuestions model, Language language) => Sheet.Draw(language, (sheet, words) => sheet
        .InShort(words.MyQuestionsTitle)
        .Title(words.MyQuestionsTitle)
        .Cases(model.Lines, words.MyQuestionsNone, withUrgency: false)
        .Foot(Sheet.Key(words.Again, model.AgainKey)));
}
