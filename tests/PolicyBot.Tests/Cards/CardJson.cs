using System.Text.Json.Nodes;
using AdaptiveCards;

namespace PolicyBot.Tests.CardsRoom;

/// <summary>A drawn card as a client reads it.</summary>
internal static class CardJson
{
    internal static JsonObject Read(this AdaptiveCard card) => JsonNode.Parse(card.ToJson())!.AsObject();

    internal static IEnumerable<JsonObject> Parts(this JsonNode? node) => node switch
    {
        JsonObject part => part.Select(property => property.Value).SelectMany(Parts).Prepend(part),
        JsonArray parts => parts.SelectMany(Parts),
        _ => [],
    };

    internal static IEnumerable<JsonObject> OfType(this JsonObject card, string type) =>
        card.Parts().Where(part => part.Text("type") == type);

    internal static string? Text(this JsonObject part, string name) =>
        part[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
