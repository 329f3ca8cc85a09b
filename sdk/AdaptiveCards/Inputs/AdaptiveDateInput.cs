using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A field for a date, as yyyy-MM-dd.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    public const string TypeName = "Input.Date";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public string Value { get; set; }

    public string Min { get; set; }

    public string Max { get; set; }

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Text("placeholder"u8, Placeholder);
        writer.Text("value"u8, Value);
        writer.Text("min"u8, Min);
        writer.Text("max"u8, Max);
    }
}
