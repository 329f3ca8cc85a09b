namespace PolicyBot.Records.Sqlite.Lines;

/// <summary>Numbers that only rise, also from one run of the process to the next: fences and versions.</summary>
/// <param name="boot">How often the file was opened.</param>
internal sealed class Stamps(long boot)
{
    private long last = boot << 32;

    public long Next() => Interlocked.Increment(ref last);
}
