using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A name and its value.</summary>
public class AdaptiveFact
{
    public AdaptiveFact()
    {
    }

    public AdaptiveFact(string title, string value)
    {
        Title = title;
        Value = value;
    }

    public string Title { get; set; }

    public string Value { get; set; }
}

/// <summary>Names and values as a small table; both are read as Markdown.</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveFact> Facts { get; set; } = [];

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.WriteStartArray("facts"u8);
        foreach (var fact in Facts)
        {
            writer.WriteStartObject();
            writer.WriteString("title"u8, fact.Title);
            writer.WriteString("value"u8, fact.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
