using PolicyBot.Cards;
using PolicyBot.Dialogs.Handling.Forms;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Sections;

/// <summary>The steps of the case, each with where it stands; of many, those around the one that is asked for.</summary>
internal sealed class StepsSection(IPackSource packs, CaseNames names) : ISection
{
    private const int MostSteps = 8;

    public IReadOnlyList<Section> Sections => [Section.Steps];

    public async ValueTask<SectionView> DrawAsync(CaseLook look, CancellationToken cancellationToken)
    {
        var language = look.Language;
        List<Button> ways = [];
        List<PageRow> rows = [];
        if (look.Place is { Target: { Length: > 0 } target, Page: 0 })
            look = look with { Place = new Place(Section.Steps, Page: Math.Max(0, CaseLook.NumberOf(look.File, new StepId(target)) - 1) / MostSteps) };
        foreach (var step in look.Page(look.File.Steps, MostSteps, ways))
            rows.Add(await RowAsync(look, step, cancellationToken));
        if (rows.Count == 0)
            rows.Add(new PageRow(Say.It(HandlingLine.NoSteps, language)));
        if (look.Can(IncidentAction.AddStep))
            ways.Insert(0, look.Ask(HandlingLine.AddStep, FormKind.AddStep));
        return new SectionView(
            [new PagePart(Say.It(HandlingLine.HeadSteps, language), rows)], ways,
            look.Can(IncidentAction.Close) && !look.File.Unsettled.Any() ? look.Ask(HandlingLine.CloseIt, FormKind.Close, style: ButtonStyle.Primary) : null);
    }

    /// <summary>A step with its state and who acts; its button leads to the form where it can be done now, else to what there is of it.</summary>
    public async ValueTask<PageRow> RowAsync(CaseLook look, IncidentStep step, CancellationToken cancellationToken)
    {
        var number = CaseLook.NumberOf(look.File, step.Step.Id);
        var title = Say.It(HandlingLine.StepButton, look.Language, number);
        return new PageRow(
            Say.It(HandlingLine.StepRow, look.Language, number, CaseText.Of(step, look.Language)),
            string.Join(" · ", await StandingAsync(look, step, cancellationToken)),
            look.Can(IncidentAction.DoStep) && step is { State: StepState.Todo, MayBeDone: true }
                ? look.Ask(title, FormKind.Step, step.Step.Id.Value)
                : look.Go(title, Section.Step, step.Step.Id.Value));
    }

    /// <summary>Where a step stands, whether it has to be done, and by whom.</summary>
    public async ValueTask<IEnumerable<string>> StandingAsync(CaseLook look, IncidentStep step, CancellationToken cancellationToken)
    {
        var pack = packs.For(look.File.Opened.School);
        List<string> standing = [State(look, step), Say.It(step.Step.IsRequired ? HandlingLine.Required : HandlingLine.Optional, look.Language)];
        if (step.SignedBy is { } signed)
            standing.Add(Say.It(HandlingLine.SignedBy, look.Language, await names.OfAsync(look.File, signed, look.Language, cancellationToken)));
        if (step.Step.By.Count > 0)
            standing.Add(string.Join(", ", step.Step.By.Select(role => pack.Roles.GetValueOrDefault(role)?.In(look.Language) ?? role.Value)));
        return standing;
    }

    private string State(CaseLook look, IncidentStep step) => step.State switch
    {
        StepState.Todo when step.MayBeDone => Say.It(HandlingLine.StateTodo, look.Language),
        StepState.Todo => Say.It(HandlingLine.StateWaits, look.Language, FirstBefore(look.File, step)),
        StepState.AwaitsSignature => Say.It(HandlingLine.StateAwaitsSignature, look.Language),
        StepState.NotNeeded => Say.It(HandlingLine.StateNotNeeded, look.Language, step.NotNeededBecause),
        StepState.Done when step.Records.Count == 0 => Say.It(HandlingLine.StateDoneByReport, look.Language),
        StepState.Done when step.Records.Count == 1 => Say.It(HandlingLine.StateDone, look.Language, names.Day(look.File, step.Records[0].At, look.Language)),
        StepState.Done => Say.It(HandlingLine.StateDoneTimes, look.Language, names.Day(look.File, step.Records[^1].At, look.Language), step.Records.Count),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.State, "Every state is told."),
    };

    /// <summary>The number of the first step that holds this one back.</summary>
    private static int FirstBefore(IncidentFile file, IncidentStep step) =>
        CaseLook.NumberOf(file, file.Steps.TakeWhile(before => before.Step.Id != step.Step.Id).First(before => before.Step.HoldsBack && !before.IsSettled).Step.Id);
}
