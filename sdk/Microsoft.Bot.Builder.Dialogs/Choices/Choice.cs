using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One thing to choose.</summary>
public class Choice
{
    public Choice()
        : this(null)
    {
    }

    public Choice(string value = null)
    {
        Value = value;
    }

    /// <summary>What is shown and returned.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>The button, where it is to differ from the value.</summary>
    [JsonPropertyName("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words that mean this choice.</summary>
    [JsonPropertyName("synonyms")]
    public List<string> Synonyms { get; set; }
}
