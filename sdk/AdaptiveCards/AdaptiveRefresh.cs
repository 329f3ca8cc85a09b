using System.Text.Json;

namespace AdaptiveCards;

/// <summary>How a client may ask for a fresh card, and for which people it does so by itself.</summary>
public class AdaptiveRefresh
{
    public AdaptiveAction Action { get; set; }

    public List<string> UserIds { get; set; } = [];

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.Part("action"u8, Action);
        if (UserIds is { Count: > 0 })
        {
            writer.WriteStartArray("userIds"u8);
            foreach (var id in UserIds)
                writer.WriteStringValue(id);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
