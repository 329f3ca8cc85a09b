using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An element that holds other elements.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement
{
    public AdaptiveContainerStyle? Style { get; set; }

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    public bool Bleed { get; set; }

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        if (Style is { } style)
            writer.WriteString("style"u8, Names.Container[(int)style]);
        writer.Word("verticalContentAlignment"u8, (int)VerticalContentAlignment, Names.Vertical);
        writer.Flag("bleed"u8, Bleed);
        writer.Part("selectAction"u8, SelectAction);
    }
}

/// <summary>Elements below one another, together in one style.</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveElement> Items { get; set; } = [];

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.List("items"u8, Items);
    }
}

/// <summary>One column of a column set.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    public override string Type { get; set; } = TypeName;

    public string Width { get; set; }

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("width"u8, Width);
        base.WriteProperties(writer);
    }
}

/// <summary>Columns beside one another.</summary>
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public const string TypeName = "ColumnSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveColumn> Columns { get; set; } = [];

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.List("columns"u8, Columns);
    }
}
