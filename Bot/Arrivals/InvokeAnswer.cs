using System.Text;
using System.Text.Json;
using AdaptiveCards;
using Microsoft.Bot.Schema;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;

namespace PolicyBot.Bot.Arrivals;

/// <summary>What an invoke is answered: a card that takes the place of the pressed one, or a word that leaves it as it is.</summary>
internal static class InvokeAnswer
{
    private const string MessageType = "application/vnd.microsoft.activity.message";

    public static AdaptiveCardInvokeResponse Of(Turn turn) => turn.InPlace is { } card
        ? new AdaptiveCardInvokeResponse { StatusCode = StatusCodes.Status200OK, Type = AdaptiveCard.ContentType, Value = card }
        : Word(turn.Remark ?? HostWords.GoesOnBelow(turn.Language));

    public static AdaptiveCardInvokeResponse Word(string words) =>
        new() { StatusCode = StatusCodes.Status200OK, Type = MessageType, Value = words };

    /// <summary>The answer given before to the same press, kept as JSON text.</summary>
    public static AdaptiveCardInvokeResponse Again(string json) =>
        new() { StatusCode = StatusCodes.Status200OK, Type = Kept, Value = json };

    /// <summary>The answer as JSON text, as it goes out and as it is kept for a repeat.</summary>
    public static string ToText(AdaptiveCardInvokeResponse answer)
    {
        if (answer.Type == Kept)
            return (string)answer.Value;
        // What the Bot Framework itself finds wrong with a press is answered neutrally: it is nobody's fault and changes nothing.
        if (answer.Value is not (AdaptiveCard or string))
            return ToText(Word(""));
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("statusCode", answer.StatusCode);
            json.WriteString("type", answer.Type);
            json.WritePropertyName("value");
            if (answer.Value is AdaptiveCard card)
                json.WriteRawValue(card.ToJson(), skipInputValidation: true);
            else
                json.WriteStringValue((string)answer.Value);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private const string Kept = "kept";
}
