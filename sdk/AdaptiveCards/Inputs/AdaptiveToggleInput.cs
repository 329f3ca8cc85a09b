using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A tick box.</summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    public override string Type { get; set; } = TypeName;

    public string Title { get; set; }

    public string Value { get; set; }

    public string ValueOn { get; set; } = "true";

    public string ValueOff { get; set; } = "false";

    public bool Wrap { get; set; }

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Text("title"u8, Title);
        writer.Text("value"u8, Value);
        if (ValueOn != "true")
            writer.Text("valueOn"u8, ValueOn);
        if (ValueOff != "false")
            writer.Text("valueOff"u8, ValueOff);
        writer.Flag("wrap"u8, Wrap);
    }
}
