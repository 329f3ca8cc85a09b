namespace PolicyBot.Tests.BotRoom;

/// <summary>The machine's clock, so many times as fast: what the bot waits for comes soon.</summary>
internal sealed class FastClock(int factor) : TimeProvider
{
    private readonly long began = System.GetTimestamp();
    private readonly DateTimeOffset start = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(began) * factor;

    public override long GetTimestamp() => began + (System.GetTimestamp() - began) * factor;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new FastTimer(this, System.CreateTimer(callback, state, Sooner(dueTime), Sooner(period)));

    private TimeSpan Sooner(TimeSpan wait) => wait > TimeSpan.Zero ? wait / factor : wait;

    private sealed class FastTimer(FastClock clock, ITimer timer) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(clock.Sooner(dueTime), clock.Sooner(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
