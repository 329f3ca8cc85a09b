using System.Text.Json.Nodes;

namespace PolicyBot.Tryout.Page;

internal sealed record OpenRequest(string Person, string ConversationId);

internal sealed record SayRequest(string Person, string ConversationId, string Text, bool Mention);

internal sealed record PressRequest(string Person, string ConversationId, string MessageId, JsonObject Action, string Trigger = "manual");

internal sealed record SubmitRequest(string Person, string ConversationId, string MessageId, JsonNode Value);

internal sealed record AgainRequest(string ConversationId);

internal sealed record PersonRequest(string Person, string Language);

/// <param name="Kind">A send fault by its status, or twice, newId, late, outOfOrder.</param>
/// <param name="Code">The error code, for 403 and 404.</param>
/// <param name="Seconds">Retry-After, or the delay.</param>
internal sealed record FaultRequest(string Kind, string? Code, int Times = 1, int Seconds = 5, string? ConversationId = null);
