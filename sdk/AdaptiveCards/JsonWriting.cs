using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdaptiveCards;

/// <summary>The few ways in which a property is written: by hand, without reflection, and not at all when it has its default.</summary>
internal static class JsonWriting
{
    /// <summary>JSON travels as JSON here, never inside HTML, so letters with accents stay as they are.</summary>
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Text(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    internal static void Flag(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool value)
    {
        if (value)
            writer.WriteBoolean(name, true);
    }

    internal static void Number(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, int value)
    {
        if (value != 0)
            writer.WriteNumber(name, value);
    }

    internal static void Number(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, double value)
    {
        if (!double.IsNaN(value))
            writer.WriteNumber(name, value);
    }

    internal static void Word(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, int value, string[] names)
    {
        if (value != 0)
            writer.WriteString(name, names[value]);
    }

    internal static void Part(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, AdaptiveTypedElement part)
    {
        if (part is null)
            return;
        writer.WritePropertyName(name);
        part.Write(writer);
    }

    internal static void List<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, List<T> parts)
        where T : AdaptiveTypedElement
    {
        if (parts is not { Count: > 0 })
            return;
        writer.WriteStartArray(name);
        foreach (var part in parts)
            part.Write(writer);
        writer.WriteEndArray();
    }

    /// <summary>Writes what a caller put in <c>Data</c>: text, numbers, JSON, dictionaries and lists of these.</summary>
    internal static void WriteValue(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case JsonElement element: element.WriteTo(writer); break;
            case JsonNode node: node.WriteTo(writer); break;
            case AdaptiveTypedElement part: part.Write(writer); break;
            case IDictionary map: WriteMap(writer, map); break;
            case IEnumerable items: WriteItems(writer, items); break;
            default:
                throw new NotSupportedException(
                    $"No way to write a {value.GetType()}. This library writes text, numbers, true and false, JSON, dictionaries and lists.");
        }
    }

    private static void WriteMap(Utf8JsonWriter writer, IDictionary map)
    {
        writer.WriteStartObject();
        foreach (DictionaryEntry entry in map)
        {
            writer.WritePropertyName((string)entry.Key);
            WriteValue(writer, entry.Value);
        }

        writer.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter writer, IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            WriteValue(writer, item);
        writer.WriteEndArray();
    }
}
