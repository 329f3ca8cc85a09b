namespace PolicyBot.Records.Sqlite.Lines;

/// <summary>Wakes everybody who waits for work: now, or when the next line falls due. Its owner's lock guards it.</summary>
internal sealed class Bell(TimeProvider time) : IDisposable
{
    private static readonly TimeSpan shortest = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan longest = TimeSpan.FromDays(1);
    private TaskCompletionSource? sleepers;
    private ITimer? timer;
    private bool closed;

    public Task WaitAsync(Action wake, TimeSpan? delay, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        sleepers ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        timer ??= time.CreateTimer(static state => ((Action)state!)(), wake, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Set(delay);
        return sleepers.Task.WaitAsync(cancellationToken);
    }

    public void Ring()
    {
        sleepers?.TrySetResult();
        sleepers = null;
    }

    /// <summary>When to look again; only asked for while somebody sleeps.</summary>
    public void Set(TimeSpan? delay)
    {
        if (sleepers is null || closed)
            return;
        timer?.Change(
            delay is { } wait ? TimeSpan.FromTicks(Math.Clamp(wait.Ticks, shortest.Ticks, longest.Ticks)) : Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        closed = true;
        sleepers?.TrySetException(new ObjectDisposedException(nameof(SqliteStore)));
        sleepers = null;
        timer?.Dispose();
    }
}
