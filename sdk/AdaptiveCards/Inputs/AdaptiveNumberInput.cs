using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A field for a number; NaN means that none was given.</summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public double Value { get; set; } = double.NaN;

    public double Min { get; set; } = double.NaN;

    public double Max { get; set; } = double.NaN;

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Text("placeholder"u8, Placeholder);
        writer.Number("value"u8, Value);
        writer.Number("min"u8, Min);
        writer.Number("max"u8, Max);
    }
}
