using System.Text.Json;

namespace AdaptiveCards;

/// <summary>What every part of a card has: a type, an id and room for properties that this library does not name.</summary>
public abstract class AdaptiveTypedElement
{
    private Dictionary<string, object> more;

    public abstract string Type { get; set; }

    public string Id { get; set; }

    public IDictionary<string, object> AdditionalProperties => more ??= new(StringComparer.OrdinalIgnoreCase);

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, Type);
        writer.Text("id"u8, Id);
        WriteProperties(writer);
        if (more is not null)
            foreach (var (name, value) in more)
            {
                writer.WritePropertyName(name);
                JsonWriting.WriteValue(writer, value);
            }

        writer.WriteEndObject();
    }

    private protected abstract void WriteProperties(Utf8JsonWriter writer);
}
