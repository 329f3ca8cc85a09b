using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Policy.Incidents;

public sealed partial class IncidentFile
{
    /// <summary>The step of this name; null when there is none.</summary>
    public IncidentStep? Find(StepId id) => Steps.FirstOrDefault(step => step.Step.Id == id);

    /// <summary>The required steps that are neither done nor called not needed, and measures that wait for a signature: they keep it from being closed.</summary>
    public IEnumerable<IncidentStep> Unsettled =>
        Steps.Where(step => step.State == StepState.AwaitsSignature || step.Step.IsRequired && !step.IsSettled);

    /// <summary>The handler did a step and filled in its form. What is done can be done again: one more hearing, a changed measure.</summary>
    public Decision Do(Actor by, StepId id, IReadOnlyList<FieldValue> fields, DateTimeOffset at)
    {
        if (MayWork(IncidentAction.DoStep, by) is { } refusal)
            return refusal;
        return Find(id) is not { } step ? Refusal.NotThere
            : !step.MayBeDone ? Refusal.StepWaits
            : StepForms.Of(step.Step.Kind).Problems(fields).Count > 0 ? Refusal.FormIncomplete
            : new StepDone(at, by.Id, id, [.. fields.Where(field => field.Value is not "")]);
    }

    /// <summary>The handler calls a step not needed; that needs a reason and never undoes what was done.</summary>
    public Decision Skip(Actor by, StepId id, string reason, DateTimeOffset at)
    {
        if ((MayWork(IncidentAction.SkipStep, by) ?? Words(reason)) is { } refusal)
            return refusal;
        return Find(id) is not { } step ? Refusal.NotThere
            : step.State == StepState.Done ? Refusal.StepIsDone
            : step.State == StepState.NotNeeded ? Refusal.AlreadySo
            : !step.MayBeDone ? Refusal.StepWaits
            : new StepNotNeeded(at, by.Id, id, reason);
    }

    /// <summary>The handler adds a step that the procedure does not name.</summary>
    public Decision AddStep(Actor by, StepKind kind, DateTimeOffset at) =>
        MayWork(IncidentAction.AddStep, by) is { } refusal ? refusal
        : new StepAdded(at, by.Id, new StepId($"added-{events.OfType<StepAdded>().Count() + 1}"), kind);

    /// <summary>A second member signs the measure that was decided.</summary>
    public Decision Sign(Actor by, StepId id, DateTimeOffset at)
    {
        if ((Forbids(IncidentAction.SignMeasure, by) ?? IsOver()) is { } refusal)
            return refusal;
        return Find(id) is not { } step ? Refusal.NotThere
            : step.State != StepState.AwaitsSignature || step.Records[^1].By == by.Id ? Refusal.NothingToSign
            : new MeasureSigned(at, by.Id, id);
    }

    /// <summary>The measures that were decided and not called off, by the rule each comes from; <c>none</c> is left out.</summary>
    public IReadOnlyList<RuleId> Measures =>
    [
        .. Steps.Where(step => step.Step.Kind == StepKind.DecideMeasure && step.State == StepState.Done && step.Records.Count > 0)
            .Select(step => step.Records[^1]["measure"])
            .Where(measure => measure is not (null or FieldValue.None))
            .Select(measure => new RuleId(measure!)),
    ];
}
