using AdaptiveCards;
using PolicyBot.Cards;

namespace PolicyBot.Dialogs.Turns;

/// <summary>Finds the buttons of a drawn card, with the words on them.</summary>
internal static class DrawnButtons
{
    /// <summary>Each button's key and words, wherever on the card it stands.</summary>
    public static IEnumerable<(string Key, string Title)> Of(AdaptiveCard card) =>
        card.Actions.Concat(card.Body.SelectMany(ActionsOf))
            .OfType<AdaptiveExecuteAction>()
            .Where(action => action.Data is IReadOnlyDictionary<string, string>)
            .Select(action => (((IReadOnlyDictionary<string, string>)action.Data)[CardInputs.Key], action.Title ?? ""));

    private static IEnumerable<AdaptiveAction> ActionsOf(AdaptiveElement element) => element switch
    {
        AdaptiveActionSet set => set.Actions,
        AdaptiveColumnSet columns => columns.Columns.SelectMany(column => column.Items.SelectMany(ActionsOf)),
        AdaptiveContainer container => container.Items.SelectMany(ActionsOf),
        _ => [],
    };
}
