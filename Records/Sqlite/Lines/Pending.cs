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

    /// <summary>Done; it leaves the queue when it comes to the front.</summary>
    public bool Gone { get; set; }
}

/// <summary>An activity that waits; with its content as long as memory for that lasts.</summary>
internal sealed class PendingActivity(long id, DateTimeOffset since, Incoming? content) : Pending(id, since)
{
    public Incoming? Content => content;
}
