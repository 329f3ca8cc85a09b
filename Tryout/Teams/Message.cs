using System.Text.Json;
using PolicyBot.Tryout.Files;

namespace PolicyBot.Tryout.Teams;

/// <summary>What stands in a conversation. <paramref name="ThreadId"/>: the root post, in a channel only.</summary>
/// <param name="Revision">Rises with each update, so that a page knows when to draw again.</param>
public sealed record Message(string Id, string ConversationId, string? ThreadId, string FromId, string FromName, DateTimeOffset At, JsonElement Activity, int Revision = 0)
{
    /// <summary>When it was last updated; null: it stands as it was said.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>What is shared in it, as people see it; what of it reaches the bot stands in the activity.</summary>
    public IReadOnlyList<SharedFile> Files { get; init; } = [];

    public bool FromBot => FromId.StartsWith("28:", StringComparison.Ordinal);
}
