using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace PolicyBot.Sdk;

/// <summary>Keeps an entity's unknown members when it is read, and a derived entity's own members when it is written.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parsed = JsonElement.ParseValue(ref reader);
        if (parsed.ValueKind != JsonValueKind.Object)
            throw new JsonException("An entity is a JSON object.");
        return new Entity { Type = TypeOf(parsed), Parsed = parsed };
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        if (value.GetType() != typeof(Entity))
        {
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
            return;
        }

        writer.WriteStartObject();
        if (value.Type != null)
            writer.WriteString("type"u8, value.Type);
        if (value.Set is { } set)
        {
            foreach (var (name, member) in set)
            {
                if (name.Equals("type", StringComparison.OrdinalIgnoreCase))
                    continue;
                writer.WritePropertyName(name);
                JsonSerializer.Serialize(writer, member, options);
            }
        }
        else if (value.Parsed.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.Parsed.EnumerateObject())
            {
                if (!member.Name.Equals("type", StringComparison.OrdinalIgnoreCase))
                    member.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static string TypeOf(JsonElement parsed)
    {
        foreach (var member in parsed.EnumerateObject())
        {
            if (member.Name.Equals("type", StringComparison.OrdinalIgnoreCase))
                return member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString() : null;
        }

        return null;
    }
}
