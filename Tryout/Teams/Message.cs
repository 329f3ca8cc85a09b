using System.Text.Json;

namespace PolicyBot.Tryout.Teams;

/// <summary>What stands in a conversation. <paramref name="ThreadId"/>: the root post, in a channel only.</summary>
/// <param name="Revision">Rises with each update, so that a page knows when to draw again.</param>
public sealed record Message(string Id, string ConversationId, string? ThreadId, string FromId, string FromName, DateTimeOffset At, JsonElement Activity, int Revision = 0)
{
    public bool FromBot => FromId.StartsWith("28:", StringComparison.Ordinal);
}
