using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that is offered to dialogs, which they may handle or let pass.</summary>
public class DialogEvent
{
    /// <summary>Whether the parents get it when the dialog does not handle it.</summary>
    [JsonPropertyName("bubble")]
    public bool Bubble { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("value")]
    public object Value { get; set; }
}
