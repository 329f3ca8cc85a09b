using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Records;

namespace PolicyBot.Bot.Memory;

/// <summary>What is remembered of a shown card: where it stands, what it is about, what its buttons mean.</summary>
internal sealed record CardMemory(string Message, string Subject, IReadOnlyList<CardButton> Buttons)
{
    public static ShownCard Remember(CardDraft draft, DateTimeOffset until) => new(
        draft.Id,
        null,
        draft.Audience?.Value,
        JsonSerializer.Serialize(new CardMemory(draft.MessageId, draft.Subject, draft.Buttons), CardMemoryJson.Default.CardMemory),
        until);

    public static CardMemory Read(string json) =>
        JsonSerializer.Deserialize(json, CardMemoryJson.Default.CardMemory)
        ?? throw new ArgumentException("A card memory is a JSON object.", nameof(json));
}

[JsonSerializable(typeof(CardMemory))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class CardMemoryJson : JsonSerializerContext;
