using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PolicyBot.Sdk;

/// <summary>Activities and their values to and from JSON, the way the Bot Framework writes them on the wire.</summary>
/// <remarks>Ours, not the package's: with the real packages its Newtonsoft serializer does this work.</remarks>
public static class BotJson
{
    /// <summary>camelCase, no nulls, names read in any case; generated code for the schema, reflection for what callers bring.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    public static string Serialize<T>(T value) => JsonSerializer.Serialize(value, typeof(T) == typeof(object) ? value?.GetType() ?? typeof(T) : typeof(T), Options);

    public static byte[] SerializeToUtf8Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public static T Deserialize<T>(string json) => JsonSerializer.Deserialize<T>(json, Options);

    public static T Deserialize<T>(ReadOnlySpan<byte> utf8Json) => JsonSerializer.Deserialize<T>(utf8Json, Options);

    /// <summary>The value as a <typeparamref name="T"/>: itself if it is one, else what its JSON says.</summary>
    public static T Convert<T>(object value) => value switch
    {
        null => default,
        T typed => typed,
        JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => default,
        JsonElement element => element.Deserialize<T>(Options),
        _ => JsonSerializer.Deserialize<T>(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Options), Options),
    };

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(BotJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(BotJsonContext.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.Converters.Add(new NewtonsoftConverterFactory());
        options.MakeReadOnly();
        return options;
    }
}
