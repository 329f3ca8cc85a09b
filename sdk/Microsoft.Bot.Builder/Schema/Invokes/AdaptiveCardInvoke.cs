namespace Microsoft.Bot.Schema;

/// <summary>What comes with a press on a card's <c>Action.Execute</c>.</summary>
public class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeAction Action { get; set; }

    public TokenExchangeInvokeRequest Authentication { get; set; }

    public string State { get; set; }
}

/// <summary>The button that was pressed; parsed <see cref="Data"/> is a <see cref="System.Text.Json.JsonElement"/>.</summary>
public class AdaptiveCardInvokeAction
{
    public string Type { get; set; }

    public string Id { get; set; }

    public string Verb { get; set; }

    public object Data { get; set; }
}

/// <summary>What a card shows after a press: another card, a message or an error.</summary>
public class AdaptiveCardInvokeResponse
{
    public int StatusCode { get; set; }

    public string Type { get; set; }

    public object Value { get; set; }
}
