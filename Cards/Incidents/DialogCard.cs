using AdaptiveCards;

namespace PolicyBot.Cards;

/// <summary>A card as a dialog of Teams takes it: there a press is <c>Action.Submit</c>, which carries the same data.</summary>
public static class DialogCard
{
    /// <summary>The card itself, with its buttons changed.</summary>
    public static AdaptiveCard Of(AdaptiveCard card)
    {
        Change(card.Actions);
        foreach (var element in card.Body)
            Change(element);
        return card;
    }

    private static void Change(AdaptiveElement element)
    {
        if (element is AdaptiveActionSet set)
            Change(set.Actions);
        foreach (var inner in element switch
        {
            AdaptiveContainer container => container.Items,
            AdaptiveColumnSet columns => columns.Columns.SelectMany(column => column.Items),
            _ => [],
        })
            Change(inner);
    }

    private static void Change(IList<AdaptiveAction> actions)
    {
        for (var i = 0; i < actions.Count; i++)
            if (actions[i] is AdaptiveExecuteAction press)
            {
                var submit = new AdaptiveSubmitAction { Title = press.Title, Data = press.Data, AssociatedInputs = press.AssociatedInputs };
                foreach (var (name, value) in press.AdditionalProperties)
                    submit.AdditionalProperties[name] = value;
                actions[i] = submit;
            }
    }
}
