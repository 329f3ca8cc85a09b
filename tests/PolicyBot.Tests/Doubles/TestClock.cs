namespace PolicyBot.Tests.Doubles;

/// <summary>A clock that stands still until it is told to move; timers fire inside <see cref="Advance"/>, in order, on the caller's thread.</summary>
public sealed class TestClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock sync = new();
    private readonly List<Alarm> alarms = [];
    private TimeSpan elapsed;
    private TimeSpan jumped;

    /// <summary>Starts on Monday 5 January 2026, 08:00 UTC: a school morning.</summary>
    public TestClock() : this(new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero))
    {
    }

    public DateTimeOffset Now => GetUtcNow();

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (sync)
            return start + elapsed + jumped;
    }

    public override long GetTimestamp()
    {
        lock (sync)
            return elapsed.Ticks;
    }

    /// <summary>Lets time pass.</summary>
    public void Advance(TimeSpan by)
    {
        TimeSpan end;
        lock (sync)
            end = elapsed + by;
        while (NextUntil(end) is { } alarm)
            alarm.Ring();
        lock (sync)
            elapsed = end;
    }

    /// <summary>Sets the wall clock forward or back, as an operator or a time server does; no time passes and no timer fires.</summary>
    public void Jump(TimeSpan by)
    {
        lock (sync)
            jumped += by;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        return alarm;
    }

    private Alarm? NextUntil(TimeSpan end)
    {
        lock (sync)
        {
            var next = alarms.Where(alarm => alarm.DueAt <= end).MinBy(alarm => alarm.DueAt);
            if (next is null)
                return null;
            elapsed = next.DueAt > elapsed ? next.DueAt : elapsed;
            if (next.Period > TimeSpan.Zero)
                next.DueAt += next.Period;
            else
                alarms.Remove(next);
            return next;
        }
    }

    private sealed class Alarm(TestClock clock, TimerCallback callback, object? state) : ITimer
    {
        public TimeSpan DueAt { get; set; }

        public TimeSpan Period { get; private set; }

        public void Ring() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.sync)
            {
                clock.alarms.Remove(this);
                (DueAt, Period) = (clock.elapsed + dueTime, period);
                if (dueTime >= TimeSpan.Zero)
                    clock.alarms.Add(this);
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock.sync)
                clock.alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
