namespace PolicyBot.Tryout.Teams;

/// <summary>Everything of one kind that happened, in order; one can wait for what is still to come.</summary>
public sealed class Ledger<T>
{
    private readonly Lock gate = new();
    private readonly List<T> entries = [];
    private readonly List<Waiter> waiters = [];

    public IReadOnlyList<T> All
    {
        get
        {
            lock (gate) return [.. entries];
        }
    }

    public int Count
    {
        get
        {
            lock (gate) return entries.Count;
        }
    }

    /// <summary>The first entry that satisfies, past or to come.</summary>
    /// <exception cref="TimeoutException">None came; the message says how many there are.</exception>
    public Task<T> WaitForAsync(Func<T, bool> predicate, TimeSpan timeout, CancellationToken ct = default) =>
        WaitForAsync(1, predicate, timeout, ct);

    /// <summary>The entry that makes <paramref name="count"/> that satisfy.</summary>
    public async Task<T> WaitForAsync(int count, Func<T, bool> predicate, TimeSpan timeout, CancellationToken ct = default)
    {
        var waiter = new Waiter(count, predicate);
        lock (gate)
        {
            if (!entries.Exists(waiter.Sees)) waiters.Add(waiter);
        }

        try
        {
            return await waiter.Found.Task.WaitAsync(timeout, ct);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"{waiter.Left} of {count} {typeof(T).Name} still missing after {timeout}; there are {Count} in all.");
        }
        finally
        {
            lock (gate) waiters.Remove(waiter);
        }
    }

    internal void Append(T entry)
    {
        lock (gate)
        {
            entries.Add(entry);
            waiters.RemoveAll(waiter => waiter.Sees(entry));
        }
    }

    private sealed class Waiter(int count, Func<T, bool> predicate)
    {
        public TaskCompletionSource<T> Found { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Left { get; private set; } = count;

        public bool Sees(T entry)
        {
            if (!predicate(entry) || --Left > 0) return false;
            Found.TrySetResult(entry);
            return true;
        }
    }
}
