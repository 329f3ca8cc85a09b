namespace PolicyBot.Records.Sqlite.Lines;

/// <summary>Those who wait in one line, and who holds it. Only <see cref="Lines{T}"/> touches it, under its lock.</summary>
internal sealed class Line<T>(string key, long serial) where T : Pending
{
    private readonly Queue<T> waiting = new();
    private readonly int[] ranks = new int[3];

    public string Key => key;

    /// <summary>Tells lines apart that are equal otherwise.</summary>
    public long Serial => serial;

    /// <summary>The mark of the claim that holds the line; 0 when nobody does.</summary>
    public long Fence { get; set; }

    /// <summary>On the monotonic clock: when the lease runs out.</summary>
    public TimeSpan Until { get; set; }

    /// <summary>Nothing can be done with this line for now, whoever waits in it.</summary>
    public bool Blocked { get; set; }

    public int Count { get; private set; }

    // Its place among the lines; changed only while it stands in none of the sets.
    public bool IsReady { get; set; }
    public bool IsDue { get; set; }
    public int Rank { get; set; }
    public long First { get; set; }
    public TimeSpan DueAt { get; set; }

    public T? Head
    {
        get
        {
            while (waiting.TryPeek(out var first))
            {
                if (!first.Gone)
                    return first;
                waiting.Dequeue();
            }
            return null;
        }
    }

    public int LowestRank => ranks[0] > 0 ? 0 : ranks[1] > 0 ? 1 : 2;

    public void Add(T item)
    {
        waiting.Enqueue(item);
        ranks[item.Rank]++;
        Count++;
    }

    public void Remove(T item)
    {
        item.Gone = true;
        ranks[item.Rank]--;
        Count--;
    }

    /// <summary>From the front, those that may be worked on now: one that has to wait holds back all behind it.</summary>
    public List<T> Next(int most, DateTimeOffset now)
    {
        var next = new List<T>(Math.Min(most, Count));
        foreach (var item in waiting)
        {
            if (item.Gone)
                continue;
            if (next.Count == most || item.NotBefore > now)
                break;
            next.Add(item);
        }
        return next;
    }
}
