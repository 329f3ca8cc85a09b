using System.Diagnostics;

namespace PolicyBot.Benchmarks.Load;

/// <summary>What one stretch of load gave.</summary>
internal sealed record Stretch(int Turns, double Seconds, double CpuSeconds, Latencies Ack, Latencies Reply)
{
    public double PerSecond => Turns / Seconds;
}

/// <summary>The two ways to load a process.</summary>
internal static class Pace
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    /// <summary>Closed loop: every conversation says its next thing when the reply to the last one arrived.</summary>
    public static async Task<Stretch> ClosedAsync(Child child, IEnumerable<Conversation> conversations, double seconds)
    {
        var (ack, reply) = (new Latencies(), new Latencies());
        var (cpu, start) = (child.CpuSeconds, Stopwatch.GetTimestamp());
        var end = start + (long)(seconds * Stopwatch.Frequency);
        await Task.WhenAll(conversations.Select(conversation => Task.Run(async () =>
        {
            while (Stopwatch.GetTimestamp() is var now && now < end)
                await TimeAsync(conversation, now, ack, reply);
        })));
        var took = Stopwatch.GetElapsedTime(start).TotalSeconds;
        await SettleAsync();
        return new Stretch(reply.Count, took, child.CpuSeconds - cpu, ack, reply);
    }

    /// <summary>Open loop: so many a second, whether or not the last ones were answered. A time runs from when the message was due,
    /// so that waiting in the driver counts too.</summary>
    public static async Task<Stretch> OpenAsync(Child child, IEnumerable<Conversation> conversations, double perSecond, double seconds)
    {
        var (ack, reply) = (new Latencies(), new Latencies());
        var idle = new System.Collections.Concurrent.ConcurrentQueue<Conversation>(conversations);
        var (cpu, start) = (child.CpuSeconds, Stopwatch.GetTimestamp());
        var under = new List<Task>();
        using var timer = new PeriodicTimer(Tick, TimeProvider.System);
        for (var sent = 0; sent < perSecond * seconds && await timer.WaitForNextTickAsync();)
        {
            var due = Stopwatch.GetElapsedTime(start).TotalSeconds * perSecond;
            for (; sent < due && idle.TryDequeue(out var conversation); sent++)
                under.Add(SayAsync(conversation, start + (long)(sent / perSecond * Stopwatch.Frequency)));
        }
        await Task.WhenAll(under);
        var took = Stopwatch.GetElapsedTime(start).TotalSeconds;
        await SettleAsync();
        return new Stretch(reply.Count, took, child.CpuSeconds - cpu, ack, reply);

        async Task SayAsync(Conversation conversation, long due)
        {
            await TimeAsync(conversation, due, ack, reply);
            idle.Enqueue(conversation);
        }
    }

    /// <summary>Lets what follows a reply (cards settled, messages ticked off) come to an end, and late doubles arrive.</summary>
    public static Task SettleAsync() => Task.Delay(TimeSpan.FromMilliseconds(400), TimeProvider.System);

    private static async Task TimeAsync(Conversation conversation, long start, Latencies ack, Latencies reply)
    {
        if (await conversation.SayAsync(start) is not var (acknowledged, replied))
            return;
        ack.Add(acknowledged);
        reply.Add(replied);
    }
}
