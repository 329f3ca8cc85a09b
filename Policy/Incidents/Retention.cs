namespace PolicyBot.Policy.Incidents;

/// <summary>How long the school keeps a closed case, as its handler decided.</summary>
/// <param name="Reason">Why that long; for another term also how long.</param>
public sealed record Retention(RetentionTerm Term, string Reason)
{
    private const int LastMonth = 7, LastDay = 31;

    /// <summary>The last day on which a case closed on this day is kept; nothing where the reason says how long. A school year ends on 31 July.</summary>
    public DateOnly? LastDayFor(DateOnly closedOn) => Term switch
    {
        RetentionTerm.SchoolYear => new DateOnly(closedOn.Month > LastMonth ? closedOn.Year + 1 : closedOn.Year, LastMonth, LastDay),
        RetentionTerm.OneYear => closedOn.AddYears(1),
        RetentionTerm.TwoYears => closedOn.AddYears(2),
        RetentionTerm.Other => null,
        _ => throw new ArgumentOutOfRangeException(nameof(closedOn), Term, "Every term has its last day, or says that it has none."),
    };
}

/// <summary>The terms a closed case can be kept for.</summary>
public enum RetentionTerm { SchoolYear, OneYear, TwoYears, Other }
