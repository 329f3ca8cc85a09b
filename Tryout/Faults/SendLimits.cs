using System.Collections.Concurrent;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Faults;

/// <summary>How much a bot may send in one thread, as Teams documents it. Off until switched on: <c>world.Limits = new SendLimits(world.Time)</c>.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit</remarks>
public sealed class SendLimits(TimeProvider time)
{
    private static readonly (int Most, TimeSpan Within)[] documented =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
        (1800, TimeSpan.FromHours(1)),
    ];

    private readonly ConcurrentDictionary<(string, string?), Queue<DateTimeOffset>> sent = new();

    /// <summary>A 429 if this attempt is one too many; it says when there is room again.</summary>
    internal SendFault? Next(SendAttempt attempt)
    {
        if (attempt.Kind is SendKind.Typing or SendKind.Create) return null;
        var now = time.GetUtcNow();
        var recent = sent.GetOrAdd((attempt.ConversationId, attempt.ThreadId), _ => new());
        lock (recent)
        {
            while (recent.TryPeek(out var oldest) && oldest <= now - documented[^1].Within) recent.Dequeue();
            foreach (var (most, within) in documented)
            {
                if (recent.Count < most) continue;
                var blocking = recent.ElementAt(recent.Count - most);
                if (blocking > now - within) return SendFault.TooManyRequests(blocking + within - now);
            }

            recent.Enqueue(now);
            return null;
        }
    }
}
