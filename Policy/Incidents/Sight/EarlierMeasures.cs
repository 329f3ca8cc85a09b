using PolicyBot.Policy.Procedures;

namespace PolicyBot.Policy.Incidents;

/// <summary>How often a measure followed at this school on misuse of one kind.</summary>
public sealed record MeasureCount(MisuseCategory Category, RuleId Measure, int Times);

/// <summary>
/// The measures a school took before, counted by kind of misuse and nothing else, so that like cases are treated alike. Shown only from
/// three measures on: fewer would point at somebody.
/// </summary>
public sealed record EarlierMeasures(IReadOnlyList<MeasureCount> Counts)
{
    /// <summary>From how many measures on they are shown.</summary>
    public const int Fewest = 3;

    /// <summary>No measure was taken yet.</summary>
    public static readonly EarlierMeasures None = new([]);

    /// <summary>The measures taken before for this kind of misuse, the most frequent first; empty while there are fewer than three.</summary>
    public IReadOnlyList<MeasureCount> For(MisuseCategory category)
    {
        var taken = Counts.Where(count => count.Category == category).ToList();
        return taken.Sum(count => count.Times) < Fewest ? []
            : [.. taken.OrderByDescending(count => count.Times).ThenBy(count => count.Measure.Value, StringComparer.Ordinal)];
    }

    /// <summary>With the measures of a case that was closed.</summary>
    public EarlierMeasures With(IncidentFile closed) => Counted(closed, 1);

    /// <summary>Without the measures of a case that was closed and is taken up again.</summary>
    public EarlierMeasures Without(IncidentFile reopened) => Counted(reopened, -1);

    private EarlierMeasures Counted(IncidentFile file, int by) => file.Opened.Report.Category is { } category
        ? file.Measures.Aggregate(this, (counts, measure) => counts.Counted(category, measure, by))
        : this;

    private EarlierMeasures Counted(MisuseCategory category, RuleId measure, int by)
    {
        var before = Counts.FirstOrDefault(count => count.Category == category && count.Measure == measure);
        var now = new MeasureCount(category, measure, (before?.Times ?? 0) + by);
        return new EarlierMeasures([.. Counts.Where(count => count != before), .. now.Times > 0 ? [now] : Array.Empty<MeasureCount>()]);
    }
}
