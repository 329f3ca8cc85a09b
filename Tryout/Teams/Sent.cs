using System.Text.Json;

namespace PolicyBot.Tryout.Teams;

public enum SendKind
{
    Message,
    Update,
    Delete,
    Typing,
    Create,
}

/// <summary>One call of the bot on the connector, and how it was answered.</summary>
/// <param name="ConversationId">Without the thread.</param>
/// <param name="ActivityId">What it was stored as, or what was updated or deleted; null if refused.</param>
/// <param name="Code">The error code, if it was refused.</param>
public sealed record Sent(
    SendKind Kind, string ConversationId, string? ThreadId, string? ReplyToId, string? ActivityId, JsonElement Activity, int Status, string? Code, DateTimeOffset At)
{
    /// <summary>True if it had effect; a 504 after accepting had, though the bot cannot know.</summary>
    public bool Accepted { get; init; } = Status < 300;

    public string Text => Activity.ValueKind == JsonValueKind.Object && Activity.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "";

    /// <summary>The first Adaptive Card in it, if there is one.</summary>
    public JsonElement? Card
    {
        get
        {
            if (Activity.ValueKind != JsonValueKind.Object || !Activity.TryGetProperty("attachments", out var attachments) || attachments.ValueKind != JsonValueKind.Array) return null;
            foreach (var attachment in attachments.EnumerateArray())
                if (attachment.TryGetProperty("contentType", out var type) && type.ValueEquals("application/vnd.microsoft.card.adaptive"))
                    return attachment.GetProperty("content");
            return null;
        }
    }
}
