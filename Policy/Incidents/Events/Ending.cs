using PolicyBot.Policy.Cases;

namespace PolicyBot.Policy.Incidents;

/// <summary>The handler closed it.</summary>
/// <param name="Summary">How it ended, in a few sentences.</param>
/// <param name="Lessons">What the school learns from it; may be empty.</param>
/// <param name="Kept">How long the case is kept; nothing where it was closed before that was asked.</param>
public sealed record IncidentClosed(
    DateTimeOffset At, PersonId By, IncidentOutcome Outcome, string Summary, string Lessons, Retention? Kept = null) : CaseEvent(At, By);

/// <summary>It was taken up again; whoever did so has it in hand.</summary>
public sealed record Reopened(DateTimeOffset At, PersonId By, string Reason) : CaseEvent(At, By);

/// <summary>How a case of misuse ended.</summary>
public enum IncidentOutcome
{
    /// <summary>Settled between those involved.</summary>
    Settled,
    /// <summary>With a measure.</summary>
    Measure,
    /// <summary>Passed on to others, such as the police or a care organisation.</summary>
    PassedOn,
    /// <summary>It turned out to be no misuse.</summary>
    NoMisuse,
    /// <summary>It could not be found out.</summary>
    Unclear,
}
