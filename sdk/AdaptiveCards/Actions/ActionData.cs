using System.Text;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>The data of an action as an object and as JSON.</summary>
internal static class ActionData
{
    internal static void Write(Utf8JsonWriter writer, object data)
    {
        if (data is null)
            return;
        writer.WritePropertyName("data"u8);
        JsonWriting.WriteValue(writer, data);
    }

    internal static string ToJson(object data)
    {
        if (data is null)
            return null;
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, JsonWriting.Options))
            JsonWriting.WriteValue(writer, data);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    internal static object Parse(string json)
    {
        if (json is null)
            return null;
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
