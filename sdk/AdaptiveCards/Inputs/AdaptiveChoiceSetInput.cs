using System.Text.Json;

namespace AdaptiveCards;

/// <summary>One thing to choose: what a person reads and what the client sends.</summary>
public class AdaptiveChoice
{
    public string Title { get; set; }

    public string Value { get; set; }
}

/// <summary>A choice from a closed list.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    public string Value { get; set; }

    public AdaptiveChoiceInputStyle Style { get; set; }

    public bool IsMultiSelect { get; set; }

    public bool Wrap { get; set; }

    public List<AdaptiveChoice> Choices { get; set; } = [];

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Text("value"u8, Value);
        writer.Word("style"u8, (int)Style, Names.ChoiceStyle);
        writer.Flag("isMultiSelect"u8, IsMultiSelect);
        writer.Flag("wrap"u8, Wrap);
        writer.WriteStartArray("choices"u8);
        foreach (var choice in Choices)
        {
            writer.WriteStartObject();
            writer.WriteString("title"u8, choice.Title);
            writer.WriteString("value"u8, choice.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
