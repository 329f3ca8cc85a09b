using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace PolicyBot.Sdk;

/// <summary>State to and from JSON without losing the types of what stands in slots of type <c>object</c>.</summary>
/// <remarks>Ours, not the package's: there, Newtonsoft's type names do this work. Read only what this class has written.</remarks>
public static class StateJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    public static JsonElement SerializeToElement(object value) => JsonSerializer.SerializeToElement(value, Options);

    public static byte[] SerializeToUtf8Bytes(object value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public static string Serialize(object value) => JsonSerializer.Serialize(value, Options);

    public static object Deserialize(JsonElement element) => element.Deserialize<object>(Options);

    public static object Deserialize(ReadOnlySpan<byte> utf8Json) => JsonSerializer.Deserialize<object>(utf8Json, Options);

    public static object Deserialize(string json) => JsonSerializer.Deserialize<object>(json, Options);

    /// <summary>The state as it looks, without the names of types: for reading by people and tests, not for reading back.</summary>
    public static JsonNode Show(IDictionary<string, object> state) => JsonSerializer.SerializeToNode(state, shown);

    /// <summary>The value as a <typeparamref name="T"/>: itself, or converted as a number or by its JSON.</summary>
    public static T Convert<T>(object value)
    {
        if (value is T typed)
            return typed;
        if (value is null or JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined })
            return default;
        if (value is JsonElement element)
            return element.Deserialize<T>(loose);
        return JsonSerializer.Deserialize<T>(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Options), loose);
    }

    private static readonly JsonSerializerOptions shown = new(BotJson.Options)
    {
        PropertyNamingPolicy = null,
        IncludeFields = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    private static readonly JsonSerializerOptions loose = new(Options) { PropertyNameCaseInsensitive = true };

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(BotJson.Options)
        {
            PropertyNamingPolicy = null,
            PropertyNameCaseInsensitive = false,
            IncludeFields = true,
            NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals,
        };
        options.Converters.Insert(0, new ObjectSlotConverter());
        options.MakeReadOnly();
        return options;
    }
}
