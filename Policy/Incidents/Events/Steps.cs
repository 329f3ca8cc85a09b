using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Policy.Incidents;

/// <summary>The handler did a step and wrote down what its form asks. A step can be done more than once: each hearing is one.</summary>
public sealed record StepDone(DateTimeOffset At, PersonId By, StepId Step, IReadOnlyList<FieldValue> Fields) : CaseEvent(At, By)
{
    /// <summary>What was written down in this field; nothing where it was left empty.</summary>
    public string? this[string field] => Fields.FirstOrDefault(value => value.Field == field)?.Value;
}

/// <summary>The handler says that a step is not needed, and why.</summary>
public sealed record StepNotNeeded(DateTimeOffset At, PersonId By, StepId Step, string Reason) : CaseEvent(At, By);

/// <summary>The handler does something that the procedure does not name; its form is that of its kind.</summary>
public sealed record StepAdded(DateTimeOffset At, PersonId By, StepId Step, StepKind Kind) : CaseEvent(At, By);

/// <summary>A second member put a signature under the measure.</summary>
public sealed record MeasureSigned(DateTimeOffset At, PersonId By, StepId Step) : CaseEvent(At, By);
