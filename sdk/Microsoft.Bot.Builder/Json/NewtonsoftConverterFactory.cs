using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyBot.Sdk;

/// <summary>Objects of Newtonsoft.Json that callers bring (<c>JObject</c> and its kind), by their JSON text; that package itself is not needed here.</summary>
internal sealed class NewtonsoftConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.Namespace == "Newtonsoft.Json.Linq" && !typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => (JsonConverter)Activator.CreateInstance(typeof(TokenConverter<>).MakeGenericType(typeToConvert));

    private sealed class TokenConverter<T> : JsonConverter<T>
    {
        private static readonly MethodInfo parse = typeof(T).GetMethod("Parse", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [typeof(string)]);
        private static readonly PropertyInfo single = typeof(T).Name == "JValue" ? typeof(T).GetProperty("Value") : null;

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => (T)parse.Invoke(null, [JsonElement.ParseValue(ref reader).GetRawText()]);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            if (value.GetType() != typeof(T))
                JsonSerializer.Serialize(writer, value, value.GetType(), options);
            else if (single != null)
                JsonSerializer.Serialize(writer, single.GetValue(value), options);
            else
                writer.WriteRawValue(value.ToString());
        }
    }
}
