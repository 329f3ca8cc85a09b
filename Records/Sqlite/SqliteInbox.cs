using PolicyBot.Records.Sqlite.Engine;
using PolicyBot.Records.Sqlite.Jobs;
using PolicyBot.Records.Sqlite.Lines;
using PolicyBot.Records.Sqlite.Rows;

namespace PolicyBot.Records.Sqlite;

/// <summary>The inbox: rows on disk for what must survive, lines in memory for whose turn it is.</summary>
internal sealed class SqliteInbox(Writer writer, Readers readers, Lines<PendingActivity> lines) : IInbox
{
    private const int MostAtOnce = 32;
    private const long MostBytesInMemory = 64 << 20;

    private readonly Allowance memory = new(MostBytesInMemory);
    private long lastId;
    private int deadLetters;

    /// <summary>Before anything else: what an earlier run left behind.</summary>
    public void Load(InboxRows rows, CancellationToken cancellationToken)
    {
        lastId = rows.LastId();
        deadLetters = rows.CountDead();
        rows.EachWaiting(
            row => lines.Add(row.Lane, new PendingActivity(row.Id, row.ReceivedAt, row.DueAt, content: null)
            {
                Attempts = row.Attempts,
                NotBefore = row.NotBefore,
            }),
            cancellationToken);
    }

    public ValueTask<bool> AppendAsync(Incoming activity, CancellationToken cancellationToken) =>
        writer.WriteAsync(new AppendJob(this, activity, cancellationToken));

    public ValueTask<Claim?> ClaimAsync(string worker, TimeSpan lease, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ClaimAsync(lines.Take(lease, MostAtOnce), worker, cancellationToken);
    }

    public ValueTask<Claim?> ClaimLaneAsync(string lane, string worker, TimeSpan lease, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ClaimAsync(lines.Take(lane, lease, MostAtOnce), worker, cancellationToken);
    }

    public ValueTask ReleaseAsync(Claim claim, CancellationToken cancellationToken)
    {
        lines.Release(claim.Lane, claim.Fence);
        return ValueTask.CompletedTask;
    }

    public async ValueTask<Failure> FailAsync(
        Claim claim, Waiting waiting, string reason, DateTimeOffset retryAt, int maxAttempts, CancellationToken cancellationToken)
    {
        var failed = await writer.WriteAsync(new Job<(int Attempts, bool Dead)?>(
            tables => Holds(claim) ? tables.Inbox.Fail(waiting.Id, retryAt, reason, maxAttempts) : null,
            done => Failed(waiting.Id, retryAt, done),
            cancellationToken));
        return failed is { Dead: true } ? Failure.DeadLetter : Failure.WillRetry;
    }

    public ValueTask<(bool Seen, string? Answer)> FindAsync(string key, CancellationToken cancellationToken) => readers.ReadAsync(
        tables => tables.Inbox.Find(KeyHash.Of(key)), cancellationToken);

    public Task WaitForWorkAsync(CancellationToken cancellationToken) => lines.WaitAsync(cancellationToken);

    public ValueTask<(int Waiting, int DeadLetters, DateTimeOffset? Oldest)> CountAsync(CancellationToken cancellationToken)
    {
        var (waiting, _, oldest) = lines.Count();
        return new((waiting, Volatile.Read(ref deadLetters), oldest));
    }

    // What follows is called on the writer's thread.

    public long NextId() => ++lastId;

    public bool Holds(Claim claim) => lines.Holds(claim.Lane, claim.Fence);

    public void Arrived(long id, Incoming activity, DateTimeOffset dueAt)
    {
        var content = memory.TryTake(activity.Body.Length) ? activity : null;
        lines.Add(activity.Lane, new PendingActivity(id, activity.ReceivedAt, dueAt, content) { NotBefore = dueAt });
    }

    public void Erased(long id, bool wasDead)
    {
        if (wasDead)
            Interlocked.Decrement(ref deadLetters);
        Forget(id);
    }

    private void Failed(long id, DateTimeOffset retryAt, (int Attempts, bool Dead)? failed)
    {
        if (failed is not var (attempts, dead))
            return;
        if (!dead)
        {
            lines.Postpone(id, attempts, retryAt);
            return;
        }
        Interlocked.Increment(ref deadLetters);
        Forget(id);
    }

    private void Forget(long id)
    {
        if (lines.Remove(id) is { Content: { } content })
            memory.GiveBack(content.Body.Length);
    }

    private ValueTask<Claim?> ClaimAsync(Taken<PendingActivity>? taken, string worker, CancellationToken cancellationToken)
    {
        if (taken is null)
            return default;
        foreach (var item in taken.Items)
            if (item.Content is null)
                return ReadAsync(taken, worker, cancellationToken);
        return new(Claim(taken, worker, taken.Items.ConvertAll(static item => new Waiting(item.Id, item.Content!, item.Attempts))));
    }

    private async ValueTask<Claim?> ReadAsync(Taken<PendingActivity> taken, string worker, CancellationToken cancellationToken)
    {
        var claimed = false;
        try
        {
            // What the holder before us committed a moment ago is no longer there: it is done.
            var waiting = await readers.ReadAsync(
                tables => taken.Items
                    .Select(item => (item.Content ?? tables.Inbox.Read(item.Id)) is { } content ? new Waiting(item.Id, content, item.Attempts) : null)
                    .OfType<Waiting>().ToList(),
                cancellationToken);
            claimed = true;
            return Claim(taken, worker, waiting);
        }
        finally
        {
            if (!claimed)
                lines.Release(taken.Key, taken.Fence);
        }
    }

    private static Claim Claim(Taken<PendingActivity> taken, string worker, List<Waiting> waiting) =>
        new(taken.Key, worker, taken.Fence, taken.Until, waiting);
}
