using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A piece of a rich text block.</summary>
public abstract class AdaptiveInline
{
    public abstract string Type { get; set; }

    internal abstract void Write(Utf8JsonWriter writer);
}

/// <summary>A stretch of text in one look, shown letter for letter: Markdown in it means nothing.</summary>
public class AdaptiveTextRun : AdaptiveInline, IAdaptiveTextElement
{
    public const string TypeName = "TextRun";

    public AdaptiveTextRun()
    {
    }

    public AdaptiveTextRun(string text) => Text = text;

    public override string Type { get; set; } = TypeName;

    public string Text { get; set; } = " ";

    public AdaptiveTextSize Size { get; set; }

    public AdaptiveTextWeight Weight { get; set; }

    public AdaptiveTextColor Color { get; set; }

    public AdaptiveFontType FontType { get; set; }

    public bool IsSubtle { get; set; }

    public bool Italic { get; set; }

    public bool Strikethrough { get; set; }

    public bool Highlight { get; set; }

    public bool Underline { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    internal override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, Type);
        writer.WriteString("text"u8, Text);
        writer.Look(this);
        writer.Flag("italic"u8, Italic);
        writer.Flag("strikethrough"u8, Strikethrough);
        writer.Flag("highlight"u8, Highlight);
        writer.Flag("underline"u8, Underline);
        writer.Part("selectAction"u8, SelectAction);
        writer.WriteEndObject();
    }
}

/// <summary>A paragraph of text runs.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    public override string Type { get; set; } = TypeName;

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public List<AdaptiveInline> Inlines { get; set; } = [];

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Word("horizontalAlignment"u8, (int)HorizontalAlignment, Names.Horizontal);
        writer.WriteStartArray("inlines"u8);
        foreach (var inline in Inlines)
            inline.Write(writer);
        writer.WriteEndArray();
    }
}
