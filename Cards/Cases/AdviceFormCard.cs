using AdaptiveCards;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Cards;

/// <summary>The form with which the handler advises.</summary>
/// <param name="Posting">Whether the question is about posting something.</param>
/// <param name="Chosen">Filled in before, as is <paramref name="Explanation"/>.</param>
/// <param name="Problem">What was wrong with what was sent, if anything.</param>
public sealed record AdviceForm(
    CaseNumber Number, string Question, bool Posting, Advice? Chosen, string? Explanation, string? Problem, string SendKey, string BackKey);

/// <summary>Draws an <see cref="AdviceForm"/>; inputs <see cref="CardInputs.Advice"/> and <see cref="CardInputs.Explanation"/>.</summary>
public static class AdviceFormCard
{
    public static AdaptiveCard Draw(AdviceForm model, Language language) => Sheet.Draw(language, (sheet, words) =>
    {
        sheet.InShort(words.AdviceFormTitle(model.Number))
            .Title(words.AdviceFormTitle(model.Number));
        if (model.Problem is { } problem)
            sheet.On(AdaptiveContainerStyle.Warning, edgeToEdge: false, () => sheet.Line(problem));
        sheet.Quote(words.CaseQuestion, model.Question)
            .Choice(CardInputs.Advice, words.AdviceLabel, words.AdviceError, model.Chosen, advice => words.Of(advice, model.Posting))
            .Field(CardInputs.Explanation, words.ExplainLabel, words.ExplainError, model.Explanation, required: true)
            .Foot(Sheet.Key(words.Send, model.SendKey, ButtonStyle.Primary))
            .WayOut(Sheet.Key(words.Back, model.BackKey));
    });
}
