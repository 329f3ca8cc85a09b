using PolicyBot.Cards;
using PolicyBot.Dialogs.Handling.Forms;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Handling.Sections;

/// <summary>One step: what the school says of it, what holds everywhere, and what was filled in each time it was done.</summary>
internal sealed class StepSection(IPackSource packs, StepsSection steps, CaseNames names) : ISection
{
    private const int MostFields = 6;

    public IReadOnlyList<Section> Sections => [Section.Step];

    public async ValueTask<SectionView> DrawAsync(CaseLook look, CancellationToken cancellationToken)
    {
        var (file, language) = (look.File, look.Language);
        if (file.Find(new StepId(look.Place.Target)) is not { } step)
            return await steps.DrawAsync(look with { Place = new Place(Section.Steps) }, cancellationToken);
        var pack = packs.For(file.Opened.School);
        var number = CaseLook.NumberOf(file, step.Step.Id);
        List<Button> ways = [];
        List<PagePart> parts =
        [
            new(Say.It(HandlingLine.StepTitle, language, number, CaseText.Kind(step.Step.Kind, language)),
                [.. (await steps.StandingAsync(look, step, cancellationToken)).Select(standing => new PageRow(standing))]),
            new(Say.It(HandlingLine.HeadSays, language), Says(step.Step, language)),
            new(Say.It(HandlingLine.HeadNational, language), [.. pack.Handling.NationalFor(step.Step.Kind).Select(rule =>
                new PageRow(CaseText.Of(rule, language), CaseText.Of(rule.Source, rule.Id.Value, language)))]),
        ];
        var written = step.Records.Reverse().SelectMany(record => StepForms.Of(step.Step.Kind).WrittenIn(record)
            .Select(field => new Written(record, field, record[field.Id]!))).ToList();
        foreach (var record in look.Page(written, MostFields, ways, value => value.Value.Length).GroupBy(value => value.Record))
            parts.Add(await RecordAsync(look, step, record.Key, [.. record.Select(value => Row(value, step, file, pack, language))], cancellationToken));
        return new SectionView(parts, [.. Choices(look, step), .. ways], First(look, step));
    }

    private static IReadOnlyList<PageRow> Says(CaseStep step, Language language) => step.Says is not { } says ? [] :
    [
        new(says.In(language), step.Source is { } source ? CaseText.Of(source, step.Id.Value, language) : null),
        .. step.Record is { } record ? [new(Say.It(HandlingLine.RecordWhat, language, record.In(language)))] : Array.Empty<PageRow>(),
    ];

    private async ValueTask<PagePart> RecordAsync(CaseLook look, IncidentStep step, StepDone record, IReadOnlyList<PageRow> rows, CancellationToken cancellationToken)
    {
        var (file, language) = (look.File, look.Language);
        var by = new PageRow(Say.It(HandlingLine.ByWhen, language, await names.OfAsync(file, record.By, language, cancellationToken), names.Moment(file, record.At, language)));
        return new PagePart(
            step.Records.Count == 1 ? Say.It(HandlingLine.HeadRecord, language)
                : Say.It(HandlingLine.HeadRecordNr, language, step.Records.ToList().IndexOf(record) + 1, step.Records.Count),
            [by, .. rows]);
    }

    private static PageRow Row(Written written, IncidentStep step, IncidentFile file, Pack pack, Language language)
    {
        var label = CaseText.Field(step.Step.Kind, written.Field.Id, language);
        var words = CaseText.Value(written.Field, written.Value, file, pack, language);
        return written.Field.Type == FieldType.LongText ? new PageRow(words, label) { IsQuote = true } : new PageRow(Say.It(HandlingLine.FieldRow, language, label, words));
    }

    /// <summary>One field as it was filled in one time.</summary>
    private sealed record Written(StepDone Record, StepField Field, string Value);

    private static Button? First(CaseLook look, IncidentStep step) =>
        look.CanSign(step) ? look.Ask(HandlingLine.Sign, FormKind.Sign, step.Step.Id.Value, ButtonStyle.Primary)
        : look.Can(IncidentAction.DoStep) && step is { State: StepState.Todo or StepState.NotNeeded, MayBeDone: true }
            ? look.Ask(HandlingLine.FillIn, FormKind.Step, step.Step.Id.Value, ButtonStyle.Primary)
        : null;

    private static IEnumerable<Button> Choices(CaseLook look, IncidentStep step)
    {
        if (look.Can(IncidentAction.DoStep) && step is { State: StepState.Done or StepState.AwaitsSignature, MayBeDone: true })
            yield return look.Ask(HandlingLine.OnceMore, FormKind.Step, step.Step.Id.Value);
        if (look.Can(IncidentAction.SkipStep) && step is { State: StepState.Todo, MayBeDone: true })
            yield return look.Ask(HandlingLine.NotNeeded, FormKind.Skip, step.Step.Id.Value);
    }
}
