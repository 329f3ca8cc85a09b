using AdaptiveCards;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Cards;

/// <summary>That the MT has a question, and what happens next.</summary>
/// <param name="Sent">In the school's own time.</param>
/// <param name="AnswerBy">In the school's own time, where the school promises one.</param>
/// <param name="MineKey">Opens the list of one's questions.</param>
/// <param name="WithdrawKey">Takes the question back, as long as it is not answered.</param>
public sealed record Receipt(CaseNumber Number, CaseState State, DateTimeOffset Sent, DateTimeOffset? AnswerBy, string? MineKey, string? WithdrawKey = null);

/// <summary>Draws a <see cref="Receipt"/>.</summary>
public static class ReceiptCard
{
    public static AdaptiveCard Draw(Receipt model, Language language) => Sheet.Draw(language, (sheet, words) =>
    {
        var title = Title(model.State, words);
        sheet.InShort(title + ". " + words.Number + " " + model.Number)
            .On(AdaptiveContainerStyle.Emphasis, edgeToEdge: true, () => sheet
                .Eyebrow(words.CaseTitle(model.Number))
                .Title(title))
            .Facts((words.State, words.Of(model.State)), (words.Sent, words.Moment(model.Sent)));
        if (model.State is CaseState.Open or CaseState.InHand)
        {
            sheet.Line(words.ReceiptNext);
            if (model.AnswerBy is { } moment)
                sheet.Line(words.ReceiptUntil(words.Moment(moment)));
            sheet.Line(words.ReceiptWait, Look.Strong);
        }
        sheet.Foot(Sheet.Key(words.MyQuestionsTitle, model.MineKey), Sheet.Key(words.Withdraw, model.WithdrawKey));
    });

    private static string Title(CaseState state, CardWords words) => state switch
    {
        CaseState.Open or CaseState.InHand => words.ReceiptTitle,
        CaseState.Answered => words.ReceiptAnswered,
        CaseState.Withdrawn => words.ReceiptWithdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No title for this state."),
    };
}
