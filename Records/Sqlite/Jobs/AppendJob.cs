using PolicyBot.Records.Sqlite.Engine;
using PolicyBot.Records.Sqlite.Rows;

namespace PolicyBot.Records.Sqlite.Jobs;

/// <summary>Takes one activity in, unless its key is known.</summary>
internal sealed class AppendJob(SqliteInbox inbox, Incoming activity, CancellationToken cancellationToken) : WriteJob<bool>(cancellationToken)
{
    private readonly KeyHash key = KeyHash.Of(activity.Key);
    private long id;

    public override bool Run(Tables tables)
    {
        id = inbox.NextId();
        return Result = tables.Inbox.Add(id, key, activity, dueAt: default);
    }

    public override void Finish()
    {
        if (Result)
            inbox.Arrived(id, activity, dueAt: default);
        base.Finish();
    }
}
