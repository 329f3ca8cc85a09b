using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Procedures;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Policy.Incidents;

/// <summary>Names a step within a case: the statement it comes from, or <c>added-1</c> for one that the handler added.</summary>
public readonly record struct StepId(string Value) { public override string ToString() => Value; }

/// <summary>A step as a case keeps it.</summary>
/// <param name="By">Who acts, by role; empty for a step that the handler added.</param>
/// <param name="IsRequired">False where the text says "if needed" or "may".</param>
/// <param name="InOrder">Whether it waits for the required steps before it.</param>
/// <param name="Says">What is done; nothing for a step that the handler added: its kind says it.</param>
/// <param name="Record">What to write down; nothing for a step that the handler added.</param>
public sealed record CaseStep(
    StepId Id, StepKind Kind, IReadOnlyList<RoleId> By, bool IsRequired, bool InOrder, Words? Says, Words? Record, Source? Source)
{
    /// <summary>A copy of a step of a procedure.</summary>
    public static CaseStep Of(ProcedureStep step) => new(
        new StepId(step.Id.Value), step.Kind, step.By, step.IsRequired, step.InOrder, step.Says, step.Record, step.Source);

    /// <summary>A step that the handler added: never required, at any time.</summary>
    public static CaseStep Extra(StepId id, StepKind kind) => new(id, kind, [], IsRequired: false, InOrder: false, null, null, null);

    /// <summary>Whether later steps wait for it. A free step has no place in the order; evidence never holds back what follows.</summary>
    public bool HoldsBack => IsRequired && InOrder && Kind != StepKind.PreserveEvidence;
}

/// <summary>Where a step stands.</summary>
public enum StepState
{
    /// <summary>Still to be done.</summary>
    Todo,
    /// <summary>Decided, and waiting for the second signature.</summary>
    AwaitsSignature,
    /// <summary>Done.</summary>
    Done,
    /// <summary>Not needed, with the reason.</summary>
    NotNeeded,
}

/// <summary>A step of a case with what became of it.</summary>
/// <param name="MayBeDone">Whether no required step before it holds it back.</param>
/// <param name="Records">What was written down, each time it was done; empty where the report itself did it.</param>
/// <param name="NotNeededBecause">Why it is not needed, where that is so.</param>
/// <param name="SignedBy">Who put the second signature, where there is one.</param>
public sealed record IncidentStep(
    CaseStep Step, StepState State, bool MayBeDone, IReadOnlyList<StepDone> Records, string? NotNeededBecause, PersonId? SignedBy)
{
    /// <summary>Whether it needs no more attention.</summary>
    public bool IsSettled => State is StepState.Done or StepState.NotNeeded;
}
