namespace PolicyBot.Records.Sqlite.Lines;

/// <summary>Something that waits in a line: an activity in its lane, or a message for its address.</summary>
internal class Pending(long id, DateTimeOffset since)
{
    /// <summary>Rises in order of arrival.</summary>
    public long Id => id;

    public DateTimeOffset Since => since;

    /// <summary>The lower, the sooner its whole line gets its turn: who stands behind others is let through by serving those.</summary>
    public int Rank { get; init; }

    public int Attempts { get; set; }

    public DateTimeOffset NotBefore { get; set; }

    /// <summary>Nobody waits for it yet: its own time has not come. What failed before and waits for its next attempt is late instead.</summary>
    public bool IsAsleep(DateTimeOffset now) => Attempts == 0 && NotBefore > now;

    /// <summary>Done; it leaves the queue when it comes to the front.</summary>
    public bool Gone { get; set; }
}

/// <summary>An activity that waits; with its content as long as memory for that lasts.</summary>
internal sealed class PendingActivity : Pending
{
    /// <param name="dueAt">For what the bot wants to look at later: its time. It waits from then on, and people go before it.</param>
    public PendingActivity(long id, DateTimeOffset receivedAt, DateTimeOffset dueAt, Incoming? content)
        : base(id, dueAt > receivedAt ? dueAt : receivedAt) =>
        (Content, Rank) = (content, dueAt == default ? 0 : 1);

    public Incoming? Content { get; }
}
