using PolicyBot.Cards;
using PolicyBot.Dialogs.Handling.Sections;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Dialogs.Handling.Forms;

/// <summary>
/// Does a step: the form of its kind, with what the school and the floor say of it. What is asked only after some answer comes on a card of its own, and
/// the measures once it is known for whom.
/// </summary>
internal sealed class StepDoing(IPackSource packs, StepFields fields) : ICaseForms
{
    private const string Group = "for";

    public IEnumerable<CaseForm> Forms =>
    [
        new(FormKind.Step, IncidentAction.DoStep, Section.Steps, PlanAsync, Do),
        CaseForm.Of(FormKind.Skip, IncidentAction.SkipStep, Section.Steps,
            sight => FormPlan.Of(sight, [Field.Reason(sight.Language)], CaseLook.NumberOf(sight.File, new StepId(sight.State.Target))),
            sight => sight.File.Skip(sight.Reader, new StepId(sight.State.Target), sight["reason"], sight.Turn.Now)),
        CaseForm.Of(FormKind.AddStep, IncidentAction.AddStep, Section.Steps,
            sight => FormPlan.Of(sight, [Field.Choice("kind", HandlingLine.AskKind, Enum.GetValues<StepKind>(), "Kind", sight.Language, FieldLook.Many)]),
            sight => Enum.TryParse<StepKind>(sight["kind"], out var kind) ? sight.File.AddStep(sight.Reader, kind, sight.Turn.Now) : Refusal.FormIncomplete),
        CaseForm.Of(FormKind.Sign, IncidentAction.SignMeasure, Section.Steps,
            sight => new FormPlan(
                Say.It(HandlingLine.SignTitle, sight.Language, CaseLook.NumberOf(sight.File, new StepId(sight.State.Target))),
                Say.It(HandlingLine.SignText, sight.Language, Measure(sight)), [], []),
            sight => sight.File.Sign(sight.Reader, new StepId(sight.State.Target), sight.Turn.Now)),
    ];

    private async ValueTask<FormPlan> PlanAsync(FormSight sight, CancellationToken cancellationToken)
    {
        var step = sight.Step ?? throw new InvalidOperationException("A step that a card shows stays in its case.");
        var asked = StepForms.Of(step.Step.Kind).Asked(Values(sight)).ToList();
        var forWhom = asked.Exists(field => field.Type == FieldType.Measure) && !sight.State.Seen.Contains(Group);
        return new FormPlan(
            Say.It(HandlingLine.StepTitle, sight.Language, CaseLook.NumberOf(sight.File, step.Step.Id), CaseText.Kind(step.Step.Kind, sight.Language)),
            step.Step.Says?.In(sight.Language),
            [.. Help(sight, step.Step), .. forWhom || step.Step.Kind != StepKind.DecideMeasure ? [] : await EarlierAsync(sight, cancellationToken)],
            [.. asked.Where(field => !forWhom || field.Id == Group || field.Type == FieldType.Person).Select(field => fields.Of(field, step.Step.Kind, sight))])
        {
            AsksOn = forWhom || StepForms.Of(step.Step.Kind).Fields.Any(field => field.When is { } when && sight[when.Field] is ""),
        };
    }

    private IEnumerable<string> Help(FormSight sight, CaseStep step)
    {
        if (step.Record is { } record)
            yield return Say.It(HandlingLine.RecordWhat, sight.Language, record.In(sight.Language));
        if (step.Source is { } source)
            yield return CaseText.Of(source, step.Id.Value, sight.Language);
        foreach (var rule in packs.For(sight.File.Opened.School).Handling.NationalFor(step.Kind))
            yield return Say.It(HandlingLine.NationalLine, sight.Language, CaseText.Of(rule, sight.Language), rule.Id);
        if (step.Kind is StepKind.InformParents or StepKind.WeighPolice)
            foreach (var told in CaseText.Of(sight.File.Opened.Report.Pupil, sight.Language))
                yield return Say.It(HandlingLine.RowFromReport, sight.Language, told);
        foreach (var hint in CaseText.Hints(step.Kind, sight.Language))
            yield return hint;
    }

    private async ValueTask<IEnumerable<string>> EarlierAsync(FormSight sight, CancellationToken cancellationToken)
    {
        if (sight.File.Opened.Report.Category is not { } category)
            return [];
        var pack = packs.For(sight.File.Opened.School);
        var earlier = (await sight.Turn.Incidents.EarlierMeasuresAsync(pack.School, cancellationToken)).For(category);
        return earlier.Count == 0 ? [] :
        [
            Say.It(HandlingLine.EarlierHead, sight.Language),
            .. earlier.Select(count => Say.It(HandlingLine.EarlierLine, sight.Language, CaseText.Measure(count.Measure.Value, pack, sight.Language), count.Times)),
        ];
    }

    private static Decision Do(FormSight sight) => sight.Step is not { } step ? Refusal.NotThere
        : sight.File.Do(sight.Reader, step.Step.Id, [.. Asked(step.Step.Kind, Values(sight))], sight.Turn.Now);

    /// <summary>What was filled in in the fields that are asked; an answer to what is asked no more is left out.</summary>
    private static IEnumerable<FieldValue> Asked(StepKind kind, IReadOnlyList<FieldValue> values)
    {
        var asked = StepForms.Of(kind).Asked(values).Select(field => field.Id).ToHashSet();
        return values.Where(value => asked.Contains(value.Field));
    }

    private static IReadOnlyList<FieldValue> Values(FormSight sight) =>
        [.. sight.State.Filled.Where(pair => pair[1] is not "").Select(pair => new FieldValue(pair[0], pair[1]))];

    private string Measure(FormSight sight) =>
        sight.Step?.Records.LastOrDefault()?["measure"] is { } measure ? CaseText.Measure(measure, packs.For(sight.File.Opened.School), sight.Language) : "";
}
