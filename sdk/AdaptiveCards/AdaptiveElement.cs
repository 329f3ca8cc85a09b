using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A part that stands in the body of a card.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    public AdaptiveSpacing Spacing { get; set; }

    public bool Separator { get; set; }

    public bool IsVisible { get; set; } = true;

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Word("spacing"u8, (int)Spacing, Names.Spacing);
        writer.Flag("separator"u8, Separator);
        if (!IsVisible)
            writer.WriteBoolean("isVisible"u8, false);
    }
}
