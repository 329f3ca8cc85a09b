using System.Diagnostics;

namespace PolicyBot.Benchmarks.Load;

/// <summary>Times taken by many at once; what does not fit is left out.</summary>
internal sealed class Latencies(int most = 2_000_000)
{
    private readonly long[] ticks = new long[most];
    private int count;

    public int Count => Math.Min(Volatile.Read(ref count), ticks.Length);

    public void Add(long elapsed)
    {
        var at = Interlocked.Increment(ref count) - 1;
        if (at < ticks.Length)
            ticks[at] = elapsed;
    }

    /// <summary>Milliseconds below which this share of the times lies; 0 when nothing was timed.</summary>
    public double Milliseconds(double share)
    {
        var sorted = ticks.AsSpan(0, Count).ToArray();
        Array.Sort(sorted);
        return sorted.Length == 0 ? 0 : sorted[Math.Min((int)(share * sorted.Length), sorted.Length - 1)] * 1000.0 / Stopwatch.Frequency;
    }
}
