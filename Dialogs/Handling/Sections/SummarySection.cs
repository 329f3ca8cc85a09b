using PolicyBot.Cards;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using PolicyBot.Policy.Times;

namespace PolicyBot.Dialogs.Handling.Sections;

/// <summary>What was reported and where it stands, with the one thing that comes next.</summary>
internal sealed class SummarySection(IPackSource packs, IPeople people, CaseNames names) : ISection
{
    private const int FewAdditions = 2;

    public IReadOnlyList<Section> Sections => [Section.Summary];

    public async ValueTask<SectionView> DrawAsync(CaseLook look, CancellationToken cancellationToken)
    {
        var (file, language) = (look.File, look.Language);
        var additions = file.Events.OfType<ReportAdded>().ToList();
        return new SectionView(
            [
                new PagePart(Say.It(HandlingLine.HeadHandling, language), await HandlingAsync(look, cancellationToken)),
                new PagePart(Say.It(HandlingLine.HeadClosed, language), Closed(file, people.DeadlinesOf(file.Opened.School).Calendar, language)),
                new PagePart(Say.It(HandlingLine.HeadFacts, language), [new PageRow(file.Opened.Report.Facts) { IsQuote = true }]),
                new PagePart(Say.It(HandlingLine.HeadAdditions, language), await AdditionsAsync(look, additions, cancellationToken)),
                new PagePart(Say.It(HandlingLine.HeadReport, language), await ReportAsync(look, cancellationToken)),
                new PagePart(Say.It(HandlingLine.HeadPupil, language), Pupil(file, language)),
            ],
            [], First(look));
    }

    private async ValueTask<IReadOnlyList<PageRow>> HandlingAsync(CaseLook look, CancellationToken cancellationToken)
    {
        var (file, language) = (look.File, look.Language);
        var procedure = packs.For(file.Opened.School).Handling.Procedures.FirstOrDefault(known => known.Id == file.Opened.Procedure);
        List<PageRow> rows =
        [
            new(file.Handler is { } handler
                ? Say.It(HandlingLine.RowHandler, language, handler == look.Reader.Id ? Say.It(HandlingLine.ByMe, language) : await names.OfAsync(file, handler, language, cancellationToken))
                : Say.It(HandlingLine.RowNobody, language)),
            new(Say.It(HandlingLine.RowOwner, language, CaseText.Of(file.Owner, language), packs.For(file.Opened.School).Name.In(language))),
            new(procedure is null
                ? file.Opened.Procedure is { } gone ? Say.It(HandlingLine.RowProcedure, language, gone) : Say.It(HandlingLine.RowNoProcedure, language)
                : Say.It(HandlingLine.RowProcedure, language, procedure.Title.In(language))),
        ];
        if (people.DeadlinesOf(file.Opened.School).DueAt(file) is { } due)
            rows.Insert(0, new PageRow(Say.It(due < look.Turn.Now ? HandlingLine.RowLate : HandlingLine.RowDue, language, names.Moment(file, due, language))));
        return rows;
    }

    private static IReadOnlyList<PageRow> Closed(IncidentFile file, SchoolCalendar calendar, Language language) => file.Closed is not { } closed ? [] :
    [
        new(Say.It(HandlingLine.RowOutcome, language, Say.Named<HandlingLine>("Outcome" + closed.Outcome, language))),
        new(closed.Summary) { IsQuote = true },
        .. closed.Lessons is "" ? Array.Empty<PageRow>() : [new(Say.It(HandlingLine.RowLessons, language, closed.Lessons))],
        .. closed.Kept is not { } kept ? Array.Empty<PageRow>() :
            [new(Say.It(HandlingLine.RowKept, language, CaseTerms.Of(kept, DateOnly.FromDateTime(calendar.Local(closed.At).DateTime), language)), kept.Reason)],
        new(CaseTerms.ComplaintScheme(language)),
    ];

    /// <summary>What is known of the pupil, and what holds everywhere about telling the parents.</summary>
    private IReadOnlyList<PageRow> Pupil(IncidentFile file, Language language) => file.Opened.Report.Pupil is not { } pupil ? [] :
    [
        .. CaseText.Of(pupil, language).Select(told => new PageRow(told)),
        .. packs.For(file.Opened.School).Handling.NationalFor(StepKind.InformParents)
            .Select(rule => new PageRow(CaseText.Of(rule, language), CaseText.Of(rule.Source, rule.Id.Value, language))),
    ];

    private async ValueTask<IReadOnlyList<PageRow>> ReportAsync(CaseLook look, CancellationToken cancellationToken)
    {
        var (file, language) = (look.File, look.Language);
        var report = file.Opened.Report;
        var at = names.Moment(file, file.Opened.At, language);
        (HandlingLine Line, string Value)[] told =
        [
            (HandlingLine.RowCategory, Category(report, packs.For(file.Opened.School), language)),
            (HandlingLine.RowRelation, Say.Named<HandlingLine>("Relation" + report.Relation, language)),
            (HandlingLine.RowWhen, report.When),
            (HandlingLine.RowWhere, report.Where),
            (HandlingLine.RowPlatform, report.Platform),
            (HandlingLine.RowShows, Say.Named<HandlingLine>("Shows" + report.Material, language)),
            (HandlingLine.RowDone, report.DoneAlready),
        ];
        var reporter = !file.ShowsReporterTo(look.Reader) ? Say.It(HandlingLine.RowUnnamed, language, at)
            : Say.It(report.ForSomebodyElse ? HandlingLine.RowReporterFor : HandlingLine.RowReporter, language, await names.OfAsync(file, file.Opened.By, language, cancellationToken), at);
        return
        [
            new(reporter, report.Danger ? Say.It(HandlingLine.RowDanger, language) : null),
            .. told.Where(row => row.Value is not "").Select(row => new PageRow(Say.It(row.Line, language, row.Value))),
        ];
    }

    private async ValueTask<IReadOnlyList<PageRow>> AdditionsAsync(CaseLook look, List<ReportAdded> additions, CancellationToken cancellationToken)
    {
        if (additions.Count > FewAdditions || additions.Sum(added => added.Text.Length) + look.File.Opened.Report.Facts.Length > CaseLook.RoomOfPage)
            return [new PageRow(Say.It(HandlingLine.RowMore, look.Language, additions.Count), null, look.Go(HandlingLine.SectionAdditions, Section.Additions))];
        return [.. await TalkSection.AdditionRowsAsync(look, additions, names, cancellationToken)];
    }

    /// <summary>The kind of misuse as the school calls it, else in the bot's own word, else as the reporter calls it.</summary>
    private static string Category(IncidentReport report, Pack pack, Language language) => report.Category is { } category
        ? pack.Handling.Misuse.FirstOrDefault(misuse => misuse.Category == category)?.Says.In(language) ?? Say.Named<HandlingLine>("Category" + category, language)
        : report.CategoryWords is "" ? Say.It(HandlingLine.CategoryNone, language) : report.CategoryWords;

    private static Button? First(CaseLook look)
    {
        var file = look.File;
        if (look.Can(IncidentAction.TakeOn))
            return look.Draft.Button(Say.It(HandlingLine.TakeOn, look.Language), Verb.IncidentTakeOn, ButtonStyle.Primary, file.Opened.Number.ToString());
        if (file.Steps.FirstOrDefault(look.CanSign) is { } signs)
            return look.Go(Say.It(HandlingLine.SignIt, look.Language, CaseLook.NumberOf(file, signs.Step.Id)), Section.Step, signs.Step.Id.Value) with { Style = ButtonStyle.Primary };
        if (!look.Can(IncidentAction.DoStep))
            return null;
        return file.Unsettled.FirstOrDefault(step => step.State == StepState.Todo && step.MayBeDone) is { } next
            ? look.Ask(Say.It(HandlingLine.GoOn, look.Language, CaseLook.NumberOf(file, next.Step.Id)), Forms.FormKind.Step, next.Step.Id.Value, ButtonStyle.Primary)
            : file.Unsettled.Any() ? null : look.Ask(HandlingLine.CloseIt, Forms.FormKind.Close, style: ButtonStyle.Primary);
    }
}
