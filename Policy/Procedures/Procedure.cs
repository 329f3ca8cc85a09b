using PolicyBot.Policy.Rules;

namespace PolicyBot.Policy.Procedures;

/// <summary>A school's way to handle misuse, step by step.</summary>
/// <param name="Id">Its short name within the school.</param>
/// <param name="For">Who towards whom.</param>
public sealed record Procedure(string Id, Words Title, IReadOnlyList<Relation> For, Source Source, IReadOnlyList<ProcedureStep> Steps);

/// <summary>One step of a procedure.</summary>
/// <param name="Id">The statement of the protocol it comes from.</param>
/// <param name="By">Who acts, by role.</param>
/// <param name="IsRequired">False where the text says "if needed" or "may".</param>
/// <param name="InOrder">Whether it waits for the step before.</param>
/// <param name="Says">What is done.</param>
/// <param name="Record">What to write down.</param>
public sealed record ProcedureStep(
    RuleId Id, StepKind Kind, IReadOnlyList<RoleId> By, bool IsRequired, bool InOrder, Words Says, Words Record, Source Source);

/// <summary>What a step is about; each kind has a form of its own in a case.</summary>
public enum StepKind
{
    Report, PreserveEvidence, PassOn, TraceNames, Consult, Hear, InformParents, InvolveExperts, WeighPolice, DecideMeasure, Communicate,
    Aftercare, AskRemoval, CounterMessage, Talk,
}

/// <summary>Who does it to whom: chooses the procedure.</summary>
public enum Relation { PupilPupil, PupilStaff, Staff, Parent, External, Anyone }
