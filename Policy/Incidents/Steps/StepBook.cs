using PolicyBot.Policy.Procedures;

namespace PolicyBot.Policy.Incidents;

/// <summary>Keeps the steps of a case as events change them.</summary>
internal static class StepBook
{
    /// <summary>The steps of a case just opened. Reporting and passing on were done by the report itself.</summary>
    public static IReadOnlyList<IncidentStep> Start(IReadOnlyList<CaseStep> steps) => Ordered(
        steps.Select(step => new IncidentStep(
            step, step.Kind is StepKind.Report or StepKind.PassOn ? StepState.Done : StepState.Todo, MayBeDone: false, [], null, null)));

    public static IReadOnlyList<IncidentStep> With(IReadOnlyList<IncidentStep> steps, StepAdded added) =>
        Ordered([.. steps, new IncidentStep(CaseStep.Extra(added.Step, added.Kind), StepState.Todo, MayBeDone: true, [], null, null)]);

    public static IReadOnlyList<IncidentStep> With(IReadOnlyList<IncidentStep> steps, StepDone done, bool secondSignature) =>
        Change(steps, done.Step, step => step with
        {
            State = secondSignature && step.Step.Kind == StepKind.DecideMeasure ? StepState.AwaitsSignature : StepState.Done,
            Records = [.. step.Records, done],
            NotNeededBecause = null,
            SignedBy = null,
        });

    public static IReadOnlyList<IncidentStep> With(IReadOnlyList<IncidentStep> steps, StepNotNeeded skipped) =>
        Change(steps, skipped.Step, step => step with { State = StepState.NotNeeded, NotNeededBecause = skipped.Reason });

    public static IReadOnlyList<IncidentStep> With(IReadOnlyList<IncidentStep> steps, MeasureSigned signed) =>
        Change(steps, signed.Step, step => step with { State = StepState.Done, SignedBy = signed.By });

    private static IReadOnlyList<IncidentStep> Change(IReadOnlyList<IncidentStep> steps, StepId id, Func<IncidentStep, IncidentStep> change) =>
        steps.Any(step => step.Step.Id == id)
            ? Ordered(steps.Select(step => step.Step.Id == id ? change(step) : step))
            : throw new UnknownNameException("step in the case", id.Value, steps.Select(step => step.Step.Id.Value));

    private static List<IncidentStep> Ordered(IEnumerable<IncidentStep> steps)
    {
        var held = false;
        var ordered = new List<IncidentStep>();
        foreach (var step in steps)
        {
            ordered.Add(step with { MayBeDone = !step.Step.InOrder || !held });
            held |= step.Step.HoldsBack && !step.IsSettled;
        }
        return ordered;
    }
}
