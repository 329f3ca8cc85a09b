namespace PolicyBot.Tests.DialogsRoom.Reporting;

/// <summary>The machine's clock, which can leap ahead: days pass at once, and what waits for them is seen to with the next message.</summary>
internal sealed class LeapClock : TimeProvider
{
    private long leapt;

    public void Leap(TimeSpan by) => Interlocked.Add(ref leapt, by.Ticks);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref leapt));

    public override long GetTimestamp() =>
        System.GetTimestamp() + (long)(TimeSpan.FromTicks(Interlocked.Read(ref leapt)).TotalSeconds * System.TimestampFrequency);
}
