using System.Text;
using System.Text.Json;
using AdaptiveCards;
using PolicyBot.Cards;

namespace PolicyBot.Bot.Arrivals;

/// <summary>What an action of a message's menu is answered, as JSON text: a dialog with a card, or one with words.</summary>
internal static class DialogAnswer
{
    /// <summary>Words to read; with none the dialog closes.</summary>
    public static string Words(string words) => words is "" ? "{}" : Task("message", json => json.WriteString("value", words));

    /// <summary>A card to fill in.</summary>
    public static string Card(string title, AdaptiveCard card) => Task("continue", json =>
    {
        json.WriteStartObject("value");
        json.WriteString("title", title);
        json.WriteString("width", "medium");
        json.WriteString("height", "medium");
        json.WriteStartObject("card");
        json.WriteString("contentType", AdaptiveCard.ContentType);
        json.WritePropertyName("content");
        json.WriteRawValue(DialogCard.Of(card).ToJson(), skipInputValidation: true);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static string Task(string type, Action<Utf8JsonWriter> value)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartObject("task");
            json.WriteString("type", type);
            value(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
