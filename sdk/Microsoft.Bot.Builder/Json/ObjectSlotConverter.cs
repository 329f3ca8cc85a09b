using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace PolicyBot.Sdk;

/// <summary>Writes what stands in a slot of type <c>object</c> with the name of its type, and brings that type back.</summary>
/// <remarks>Strings, booleans, whole numbers, doubles and JSON stand for themselves; whole numbers come back as <c>long</c>.</remarks>
internal sealed partial class ObjectSlotConverter : JsonConverter<object>
{
    private const string TypeMember = "$type";
    private const string ValueMember = "$value";

    private static readonly ConcurrentDictionary<Type, string> names = new();
    private static readonly ConcurrentDictionary<string, Type> types = new();

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Number:
                return reader.TryGetInt64(out var whole) ? (object)whole : reader.GetDouble();
            case JsonTokenType.StartObject when TypeOf(reader) is { } type:
                return ReadTyped(ref reader, type, options);
            default:
                return JsonElement.ParseValue(ref reader);
        }
    }

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number) && number != Math.Truncate(number):
                writer.WriteNumberValue(number);
                break;
            case JsonElement element:
                element.WriteTo(writer);
                break;
            default:
                WriteTyped(writer, value, options);
                break;
        }
    }

    private static void WriteTyped(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        writer.WriteStartObject();
        writer.WriteString(TypeMember, names.GetOrAdd(type, NameOf));
        writer.WritePropertyName(ValueMember);
        if (type == typeof(object))
            writer.WriteNullValue();
        else
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(type));
        writer.WriteEndObject();
    }

    private static object ReadTyped(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        reader.Read();
        reader.Read();
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(ValueMember))
            throw new JsonException($"State of type '{type}' has no '{ValueMember}'.");
        reader.Read();
        var value = JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(type));
        reader.Read();
        return value;
    }

    /// <summary>The type named by the object that starts here; null if it names none. The reader is a copy.</summary>
    private static Type TypeOf(Utf8JsonReader reader)
        => reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(TypeMember) && reader.Read()
            ? types.GetOrAdd(reader.GetString(), TypeNamed)
            : null;

    private static Type TypeNamed(string name)
        => Type.GetType(name) ?? throw new JsonException($"State names the type '{name}', which this program does not have.");

    private static string NameOf(Type type) => AssemblyDetails().Replace(type.AssemblyQualifiedName, string.Empty);

    [GeneratedRegex(@", Version=[^,\]]*, Culture=[^,\]]*, PublicKeyToken=[^,\]]*")]
    private static partial Regex AssemblyDetails();
}
