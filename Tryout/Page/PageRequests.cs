using System.Text.Json.Nodes;

namespace PolicyBot.Tryout.Page;

internal sealed record OpenRequest(string Person, string ConversationId);

/// <param name="Files">Ids of what was uploaded for it.</param>
internal sealed record SayRequest(string Person, string ConversationId, string Text, bool Mention, IReadOnlyList<string>? Files = null);

internal sealed record PressRequest(string Person, string ConversationId, string MessageId, JsonObject Action, string Trigger = "manual");

internal sealed record SubmitRequest(string Person, string ConversationId, string MessageId, JsonNode Value);

/// <summary>A dialog is opened or submitted: of a message action, or of a button with task/fetch.</summary>
/// <param name="CommandId">The message action; null: a button.</param>
/// <param name="Data">What the button holds; when a message action is opened there is none.</param>
internal sealed record TaskRequest(string Person, string ConversationId, string MessageId, string? CommandId = null, JsonNode? Data = null);

internal sealed record AgainRequest(string ConversationId);

internal sealed record PersonRequest(string Person, string Language);

/// <param name="Kind">One of <see cref="FaultWords"/>.</param>
/// <param name="Code">The error code, for 403 and 404.</param>
/// <param name="Seconds">Retry-After, or the delay.</param>
internal sealed record FaultRequest(string Kind, string? Code, int Times = 1, int Seconds = 5, string? ConversationId = null);
