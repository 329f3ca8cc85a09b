using System.Runtime.InteropServices;

namespace PolicyBot.Records.Sqlite.Lines;

/// <summary>A line that was taken, with the front of its queue.</summary>
internal sealed record Taken<T>(string Key, long Fence, DateTimeOffset Until, List<T> Items);

/// <summary>
/// Who waits in which line, whose turn it is, who holds which line and until when. In memory only, and only for lines in which
/// somebody waits or works: one process owns the file, so a claim need not survive it.
/// </summary>
/// <remarks>Leases run on the monotonic clock; a retry is due by the wall clock, because that is what was written down.</remarks>
internal sealed class Lines<T>(TimeProvider time, Stamps stamps) : IDisposable where T : Pending
{
    private readonly Lock sync = new();
    private readonly long origin = time.GetTimestamp();
    private readonly Dictionary<string, Line<T>> lines = new(StringComparer.Ordinal);
    private readonly Dictionary<long, (T Item, Line<T> Line)> items = [];
    private readonly Waitlist<T> list = new();
    private readonly Bell bell = new(time);
    private long serial;
    private TimeSpan Now => time.GetElapsedTime(origin);

    public void Add(string key, T item, bool blocked = false)
    {
        lock (sync)
        {
            var line = At(key);
            line.Blocked = blocked;
            line.Add(item);
            items.Add(item.Id, (item, line));
            Place(line);
        }
    }

    /// <summary>Done or given up: it no longer waits.</summary>
    public T? Remove(long id)
    {
        lock (sync)
        {
            if (!items.Remove(id, out var found))
                return null;
            found.Line.Remove(found.Item);
            Place(found.Line);
            return found.Item;
        }
    }

    public void Postpone(long id, int attempts, DateTimeOffset notBefore)
    {
        lock (sync)
        {
            if (!items.TryGetValue(id, out var found))
                return;
            (found.Item.Attempts, found.Item.NotBefore) = (attempts, notBefore);
            Place(found.Line);
        }
    }

    public void Unblock(string key)
    {
        lock (sync)
        {
            if (!lines.TryGetValue(key, out var line) || !line.Blocked)
                return;
            line.Blocked = false;
            Place(line);
        }
    }

    /// <summary>Whether nobody took the line over since this claim.</summary>
    public bool Holds(string key, long fence)
    {
        lock (sync)
            return fence != 0 && lines.TryGetValue(key, out var line) && line.Fence == fence;
    }

    /// <summary>Takes the line whose turn it is; null when there is none.</summary>
    public Taken<T>? Take(TimeSpan lease, int most)
    {
        lock (sync)
        {
            Promote();
            return list.FirstReady is { } line ? Take(line, lease, most) : null;
        }
    }

    /// <summary>Takes this line, also an empty one; null when somebody holds it.</summary>
    public Taken<T>? Take(string key, TimeSpan lease, int most)
    {
        lock (sync)
        {
            var line = At(key);
            return line.Fence != 0 && line.Until > Now ? null : Take(line, lease, most);
        }
    }

    public void Release(string key, long fence)
    {
        lock (sync)
        {
            if (!lines.TryGetValue(key, out var line) || line.Fence != fence)
                return;
            line.Fence = 0;
            Place(line);
        }
    }

    /// <summary>Completes when a line may be taken.</summary>
    public Task WaitAsync(CancellationToken cancellationToken)
    {
        lock (sync)
        {
            Promote();
            return list.FirstReady is null ? bell.WaitAsync(Wake, Delay(), cancellationToken) : Task.CompletedTask;
        }
    }

    /// <summary>Those whose time has come, how many of them cannot be helped for now, and since when the oldest waits.</summary>
    public (int Waiting, int Blocked, DateTimeOffset? Oldest) Count()
    {
        lock (sync)
        {
            var (now, waiting, blocked, oldest) = (time.GetUtcNow(), 0, 0, (DateTimeOffset?)null);
            foreach (var (item, line) in items.Values.Where(found => !found.Item.IsAsleep(now)))
            {
                waiting++;
                blocked += line.Blocked ? 1 : 0;
                oldest = item.Since >= oldest ? oldest : item.Since;
            }
            return (waiting, blocked, oldest);
        }
    }

    public void Dispose()
    {
        lock (sync)
            bell.Dispose();
    }

    private Line<T> At(string key)
    {
        ref var line = ref CollectionsMarshal.GetValueRefOrAddDefault(lines, key, out _);
        return line ??= new Line<T>(key, ++serial);
    }

    private Taken<T> Take(Line<T> line, TimeSpan lease, int most)
    {
        var now = time.GetUtcNow();
        line.Fence = stamps.Next();
        line.Until = Now + lease;
        Place(line);
        return new Taken<T>(line.Key, line.Fence, now + lease, line.Next(most, now));
    }

    /// <summary>Puts the line where it belongs now: ready, due later, or nowhere.</summary>
    private void Place(Line<T> line)
    {
        list.Withdraw(line);
        var head = line.Head;
        if (line.Fence != 0 && line.Until > Now)
            list.Due(line, line.Until);
        else if (head is null)
        {
            // One that is still held and ran out stays: until somebody else takes the line, its commit is good.
            if (line.Fence == 0)
                lines.Remove(line.Key);
        }
        else if (!line.Blocked)
        {
            var wait = head.NotBefore - time.GetUtcNow();
            if (wait > TimeSpan.Zero)
                list.Due(line, Now + wait);
            else
                list.Ready(line, line.LowestRank, head.Id);
        }
        if (list.FirstReady is not null)
            bell.Ring();
        else
            bell.Set(Delay());
    }

    private void Promote()
    {
        while (list.FirstDue is { } line && line.DueAt <= Now)
            Place(line);
    }

    private TimeSpan? Delay() => list.FirstDue is { } line ? line.DueAt - Now : null;

    private void Wake()
    {
        lock (sync)
        {
            Promote();
            if (list.FirstReady is null)
                bell.Set(Delay());
        }
    }
}
