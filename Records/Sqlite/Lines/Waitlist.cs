namespace PolicyBot.Records.Sqlite.Lines;

/// <summary>The lines in order: those whose turn it is by rank and age, and those whose time comes later by that time.</summary>
internal sealed class Waitlist<T> where T : Pending
{
    private readonly SortedSet<Line<T>> ready = new(Comparer<Line<T>>.Create(static (a, b) =>
        a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : a.First != b.First ? a.First.CompareTo(b.First) : a.Serial.CompareTo(b.Serial)));

    private readonly SortedSet<Line<T>> due = new(Comparer<Line<T>>.Create(static (a, b) =>
        a.DueAt != b.DueAt ? a.DueAt.CompareTo(b.DueAt) : a.Serial.CompareTo(b.Serial)));

    public Line<T>? FirstReady => ready.Min;

    public Line<T>? FirstDue => due.Min;

    public void Ready(Line<T> line, int rank, long first)
    {
        (line.Rank, line.First, line.IsReady) = (rank, first, true);
        ready.Add(line);
    }

    public void Due(Line<T> line, TimeSpan at)
    {
        (line.DueAt, line.IsDue) = (at, true);
        due.Add(line);
    }

    public void Withdraw(Line<T> line)
    {
        if (line.IsReady)
            ready.Remove(line);
        if (line.IsDue)
            due.Remove(line);
        (line.IsReady, line.IsDue) = (false, false);
    }
}
