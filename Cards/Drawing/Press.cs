using AdaptiveCards;

namespace PolicyBot.Cards;

/// <summary>Buttons as actions: the one verb, the key and, unless it leads away from the form, the inputs of the card.</summary>
internal static class Press
{
    internal static AdaptiveExecuteAction Action(Button button, Measure measure, bool sendsInputs)
    {
        var action = new AdaptiveExecuteAction
        {
            Title = measure.FitTitle(button.Title),
            Verb = CardInputs.Verb,
            Data = new Dictionary<string, string> { [CardInputs.Key] = button.Key },
        };
        if (!sendsInputs)
            action.AssociatedInputs = AdaptiveAssociatedInputs.None;
        // By name: versions of the package differ in the type of Style.
        if (button.Style is not ButtonStyle.Plain)
            action.AdditionalProperties["style"] = button.Style is ButtonStyle.Primary ? "positive" : "destructive";
        return action;
    }
}
