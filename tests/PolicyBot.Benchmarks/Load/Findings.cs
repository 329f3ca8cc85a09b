namespace PolicyBot.Benchmarks.Load;

/// <summary>What went wrong with replies. Of each kind the first is kept word for word.</summary>
internal sealed class Findings
{
    private readonly List<string> firsts = [];
    private int lost, doubled, wrong;

    public bool None => lost + doubled + wrong == 0;

    public void Lost(string what) => Note(ref lost, "lost", what);

    public void Doubled(string what) => Note(ref doubled, "doubled", what);

    public void Wrong(string what) => Note(ref wrong, "wrong", what);

    public override string ToString()
    {
        lock (firsts)
            return string.Join(Environment.NewLine, [$"lost {lost}, doubled {doubled}, wrong {wrong}", .. firsts]);
    }

    private void Note(ref int count, string kind, string what)
    {
        if (Interlocked.Increment(ref count) == 1)
            lock (firsts)
                firsts.Add($"first {kind}: {what}");
    }
}
