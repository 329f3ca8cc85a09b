namespace Microsoft.Bot.Schema;

/// <summary>A button on a card, or a suggested answer.</summary>
public class CardAction
{
    public CardAction()
    {
    }

    public CardAction(
        string type = default,
        string title = default,
        string image = default,
        string text = default,
        string displayText = default,
        object value = default,
        object channelData = default,
        string imageAltText = default)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
        ImageAltText = imageAltText;
    }

    public string Type { get; set; }

    public string Title { get; set; }

    public string Image { get; set; }

    public string ImageAltText { get; set; }

    public string Text { get; set; }

    public string DisplayText { get; set; }

    public object Value { get; set; }

    public object ChannelData { get; set; }

    /// <summary>A word is a button that says it: its own title and value.</summary>
    public static implicit operator CardAction(string input) => new(title: input, value: input);

    public static CardAction FromString(string text) => text;
}
