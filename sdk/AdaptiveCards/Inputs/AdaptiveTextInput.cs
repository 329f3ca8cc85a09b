using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A field for text.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public string Value { get; set; }

    public AdaptiveTextInputStyle Style { get; set; }

    public bool IsMultiline { get; set; }

    public int MaxLength { get; set; }

    public string Regex { get; set; }

    public AdaptiveAction InlineAction { get; set; }

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Text("placeholder"u8, Placeholder);
        writer.Text("value"u8, Value);
        writer.Word("style"u8, (int)Style, Names.InputStyle);
        writer.Flag("isMultiline"u8, IsMultiline);
        writer.Number("maxLength"u8, MaxLength);
        writer.Text("regex"u8, Regex);
        writer.Part("inlineAction"u8, InlineAction);
    }
}
