namespace PolicyBot.Records.Sqlite.Lines;

/// <summary>How many bytes of waiting content may be held in memory; the rest is read when its turn comes.</summary>
internal sealed class Allowance(long most)
{
    private long used;

    public bool TryTake(int bytes)
    {
        if (Interlocked.Add(ref used, bytes) <= most)
            return true;
        GiveBack(bytes);
        return false;
    }

    public void GiveBack(int bytes) => Interlocked.Add(ref used, -bytes);
}
