using PolicyBot.Policy.Cases;

namespace PolicyBot.Policy.Incidents;

public sealed partial class IncidentFile
{
    /// <summary>The handler closes it, once each required step is done or called not needed and each measure signed.</summary>
    public Decision Close(Actor by, IncidentOutcome outcome, string summary, string lessons, Retention kept, DateTimeOffset at) =>
        MayWork(IncidentAction.Close, by) is { } refusal ? refusal
        : Steps.Any(step => step.State == StepState.AwaitsSignature) ? Refusal.SignatureMissing
        : Unsettled.Any() ? Refusal.StepsOpen
        : (Words(summary) ?? Words(kept.Reason)) is { } missing ? missing
        : new IncidentClosed(at, by.Id, outcome, summary, lessons, kept);

    /// <summary>A member takes it up again, whether it was closed or withdrawn, and has it in hand from then.</summary>
    public Decision Reopen(Actor by, string reason, DateTimeOffset at) =>
        Forbids(IncidentAction.Reopen, by) is { } refusal ? refusal
        : IsOver() is null ? Refusal.NotFinished
        : Words(reason) is { } missing ? missing
        : new Reopened(at, by.Id, reason);

    /// <summary>The reporter takes the report back. A member can take it up again all the same.</summary>
    public Decision Withdraw(Actor by, string? reason, DateTimeOffset at) =>
        (Forbids(IncidentAction.Withdraw, by) ?? IsOver()) is { } refusal ? refusal
        : new Withdrawn(at, by.Id, string.IsNullOrWhiteSpace(reason) ? null : reason);
}
