using System.Text.Json;

namespace AdaptiveCards;

/// <summary>What a text block and a text run have in common.</summary>
public interface IAdaptiveTextElement
{
    AdaptiveTextSize Size { get; set; }

    AdaptiveTextWeight Weight { get; set; }

    AdaptiveTextColor Color { get; set; }

    AdaptiveFontType FontType { get; set; }

    bool IsSubtle { get; set; }

    string Text { get; set; }
}

/// <summary>A paragraph or heading whose text is read as Markdown.</summary>
public class AdaptiveTextBlock : AdaptiveElement, IAdaptiveTextElement
{
    public const string TypeName = "TextBlock";

    public AdaptiveTextBlock()
    {
    }

    public AdaptiveTextBlock(string text) => Text = text;

    public override string Type { get; set; } = TypeName;

    public string Text { get; set; } = "";

    public AdaptiveTextSize Size { get; set; }

    public AdaptiveTextWeight Weight { get; set; }

    public AdaptiveTextColor Color { get; set; }

    public AdaptiveFontType FontType { get; set; }

    public bool IsSubtle { get; set; }

    public bool Wrap { get; set; }

    public int MaxLines { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public AdaptiveTextBlockStyle Style { get; set; }

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.WriteString("text"u8, Text);
        writer.Look(this);
        writer.Word("style"u8, (int)Style, Names.TextStyle);
        writer.Flag("wrap"u8, Wrap);
        writer.Number("maxLines"u8, MaxLines);
        writer.Word("horizontalAlignment"u8, (int)HorizontalAlignment, Names.Horizontal);
    }
}

internal static class TextLook
{
    internal static void Look(this Utf8JsonWriter writer, IAdaptiveTextElement text)
    {
        writer.Word("size"u8, (int)text.Size, Names.Size);
        writer.Word("weight"u8, (int)text.Weight, Names.Weight);
        writer.Word("color"u8, (int)text.Color, Names.Color);
        writer.Word("fontType"u8, (int)text.FontType, Names.Font);
        writer.Flag("isSubtle"u8, text.IsSubtle);
    }
}
