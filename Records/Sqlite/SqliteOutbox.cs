using PolicyBot.Records.Sqlite.Engine;
using PolicyBot.Records.Sqlite.Jobs;
using PolicyBot.Records.Sqlite.Lines;
using PolicyBot.Records.Sqlite.Rows;

namespace PolicyBot.Records.Sqlite;

/// <summary>The outbox: one line an address, blocked while the address is unknown; texts stay on disk until they are sent.</summary>
internal sealed class SqliteOutbox(Writer writer, Readers readers, Lines<Pending> lines, TimeProvider time) : IOutbox
{
    private long lastId;
    private int parked;

    /// <summary>Before anything else: what an earlier run left behind.</summary>
    public void Load(OutboxRows rows, CancellationToken cancellationToken)
    {
        lastId = rows.LastId();
        parked = rows.CountParked();
        rows.EachWaiting(
            row => lines.Add(
                row.Address,
                new Pending(row.Id, row.CreatedAt) { Rank = row.Priority, Attempts = row.Attempts, NotBefore = row.NotBefore },
                blocked: !row.HasAddress),
            cancellationToken);
    }

    public async ValueTask<IReadOnlyList<Promised>> ClaimAsync(string worker, int most, TimeSpan lease, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var taken = new List<Taken<Pending>>();
        while (taken.Count < most && lines.Take(lease, most: 1) is { } line)
            taken.Add(line);
        if (taken.Count == 0)
            return [];
        List<Promised?> read = [];
        try
        {
            read = await readers.ReadAsync(tables => taken.ConvertAll(line => Read(tables.Outbox, line)), cancellationToken);
            return [.. read.OfType<Promised>()];
        }
        finally
        {
            for (var at = 0; at < taken.Count; at++)
                if (read.ElementAtOrDefault(at) is null)
                    lines.Release(taken[at].Key, taken[at].Fence);
        }
    }

    public async ValueTask SentAsync(Promised promised, string? channelMessageId, CancellationToken cancellationToken) =>
        await writer.WriteAsync(new Job<bool?>(
            tables =>
            {
                var wasParked = tables.Outbox.Erase(promised.Id);
                if (wasParked is not null)
                    tables.Outbox.Link(promised.Message.MessageId, channelMessageId, time.GetUtcNow());
                return wasParked;
            },
            wasParked =>
            {
                if (wasParked is true)
                    Interlocked.Decrement(ref parked);
                Done(promised, remove: true);
            },
            cancellationToken));

    public async ValueTask RetryAsync(Promised promised, DateTimeOffset at, string reason, CancellationToken cancellationToken) =>
        await writer.WriteAsync(new Job<int?>(
            tables => Holds(promised) ? tables.Outbox.Retry(promised.Id, at, reason) : null,
            attempts =>
            {
                if (attempts is { } count)
                    lines.Postpone(promised.Id, count, at);
                Done(promised, remove: false);
            },
            cancellationToken));

    public async ValueTask ParkAsync(Promised promised, string reason, CancellationToken cancellationToken) =>
        await writer.WriteAsync(new Job<bool>(
            tables => Holds(promised) && tables.Outbox.Park(promised.Id, reason),
            done =>
            {
                if (done)
                    Interlocked.Increment(ref parked);
                Done(promised, remove: done);
            },
            cancellationToken));

    public Task WaitForWorkAsync(CancellationToken cancellationToken) => lines.WaitAsync(cancellationToken);

    public ValueTask<(int Waiting, int WithoutAddress, int Parked, DateTimeOffset? Oldest)> CountAsync(CancellationToken cancellationToken)
    {
        var (waiting, withoutAddress, oldest) = lines.Count();
        return new((waiting, withoutAddress, Volatile.Read(ref parked), oldest));
    }

    // What follows is called on the writer's thread.

    public long NextId() => ++lastId;

    public void Promise(string to, Pending item, bool hasAddress) => lines.Add(to, item, blocked: !hasAddress);

    public void AddressKnown(string key) => lines.Unblock(key);

    private bool Holds(Promised promised) => lines.Holds(promised.Message.To, promised.Fence);

    private void Done(Promised promised, bool remove)
    {
        if (remove)
            lines.Remove(promised.Id);
        lines.Release(promised.Message.To, promised.Fence);
    }

    /// <summary>Null when a late "sent" of an earlier holder erased it a moment ago.</summary>
    private static Promised? Read(OutboxRows rows, Taken<Pending> line) =>
        line.Items is [var item] ? rows.Read(item.Id, line.Fence) : null;
}
