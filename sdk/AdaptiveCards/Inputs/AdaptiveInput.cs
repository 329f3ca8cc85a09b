using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An element that a person fills in; its id names the value in what the client sends.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    public bool IsRequired { get; set; }

    public string Label { get; set; }

    public string ErrorMessage { get; set; }

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Flag("isRequired"u8, IsRequired);
        writer.Text("label"u8, Label);
        writer.Text("errorMessage"u8, ErrorMessage);
    }
}
