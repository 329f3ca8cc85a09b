using System.Text;
using System.Text.Json;
using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace PolicyBot.Bot.Delivery;

/// <summary>
/// What the bot says, as JSON text: words or one card, and nothing else. Written here, member by member,
/// so that exactly what was meant goes out, whichever serialiser the Bot Framework uses.
/// </summary>
internal static class OutgoingJson
{
    /// <summary>Whether an activity that a turn "sends" reaches anybody; traces and the like do not.</summary>
    public static bool IsSent(Activity activity) => activity.Type == ActivityTypes.Message;

    public static string Of(Activity activity) => activity.Attachments is [{ Content: AdaptiveCard card }]
        ? Of(card)
        : activity.Attachments is null || activity.Attachments.Count == 0
            ? Of(activity.Text)
            : throw new NotSupportedException("A message holds words or one adaptive card.");

    public static string Of(string text) => Write(json =>
    {
        json.WriteString("textFormat", "plain");
        json.WriteString("text", text);
    });

    public static string Of(AdaptiveCard card) => Write(json =>
    {
        json.WriteStartArray("attachments");
        json.WriteStartObject();
        json.WriteString("contentType", AdaptiveCard.ContentType);
        json.WritePropertyName("content");
        json.WriteRawValue(card.ToJson(), skipInputValidation: true);
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static string Write(Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("type", ActivityTypes.Message);
            content(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
