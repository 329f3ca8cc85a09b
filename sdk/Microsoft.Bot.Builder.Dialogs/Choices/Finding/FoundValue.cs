using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value found in a text.</summary>
public class FoundValue
{
    [JsonPropertyName("value")]
    public string Value { get; set; }

    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>From 0 to 1; 1 is an exact match.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }
}
