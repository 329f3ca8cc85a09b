using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice found in a text.</summary>
public class FoundChoice
{
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>The place in the list, from 0.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>From 0 to 1; 1 is an exact match.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }

    /// <summary>The word it was found by, where that is not a number.</summary>
    [JsonPropertyName("synonym")]
    public string Synonym { get; set; }
}
