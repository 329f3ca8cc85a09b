using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;

namespace PolicyBot.Bot.Cases;

/// <summary>The cases of misuse as one turn reads and changes them; the changes are part of the turn's commit.</summary>
internal sealed class IncidentWork(IStore store, PostWork posts) : IIncidents
{
    private const int MostInList = 20;

    private readonly FileWork<IncidentFile> files = new(store.Cases, first => first is IncidentOpened, IncidentFile.From, CaseLines.Of);
    private readonly MeasureWork measures = new(store);

    /// <summary>What the turn adds to cases of misuse.</summary>
    public IEnumerable<CaseAppend> Appends => files.Appends;

    /// <summary>The counts of measures, as far as the turn changed them.</summary>
    public IEnumerable<StateWrite> States => measures.States;

    public ValueTask<CaseNumber> NewNumberAsync(int year, CancellationToken cancellationToken) =>
        store.Cases.ReserveNumberAsync(year, cancellationToken);

    public ValueTask<IncidentFile?> FindAsync(CaseNumber number, CancellationToken cancellationToken) => files.FindAsync(number, cancellationToken);

    public async ValueTask<IncidentFile> AddAsync(CaseNumber number, CaseEvent happened, CancellationToken cancellationToken)
    {
        var before = await files.FindAsync(number, cancellationToken);
        var after = await files.AddAsync(number, happened, cancellationToken);
        if (before?.Closed is null && after.Closed is not null)
            await measures.ChangeAsync(after.Opened.School, counts => counts.With(after), cancellationToken);
        if (before?.Closed is not null && after.Closed is null)
            await measures.ChangeAsync(after.Opened.School, counts => counts.Without(before), cancellationToken);
        return after;
    }

    public async ValueTask<IReadOnlyList<IncidentSummary>> OpenAsync(Actor reader, CancellationToken cancellationToken)
    {
        if (reader.School is not { } school)
            return [];
        List<IncidentSummary> open = [];
        foreach (var owner in Enum.GetValues<Owner>().Where(reader.IsOf))
            await SeenAsync(reader, school, CaseLines.KindOf(owner), open, cancellationToken);
        return [.. open.OrderByDescending(line => line.Urgency).ThenBy(line => line.OpenedAt).Take(MostInList)];
    }

    public async ValueTask<IReadOnlyList<IncidentSummary>> OfReporterAsync(PersonId reporter, CancellationToken cancellationToken) =>
        [.. (await BothAsync(page => store.Cases.OfReporterAsync(reporter.Value, page, cancellationToken)))
            .OrderByDescending(line => line.Number).Take(MostInList)];

    public async ValueTask<IReadOnlyList<IncidentSummary>> OfHandlerAsync(PersonId handler, CancellationToken cancellationToken) =>
        [.. (await BothAsync(page => store.Cases.OfHandlerAsync(handler.Value, page, cancellationToken)))
            .OrderByDescending(line => line.Urgency).ThenBy(line => line.OpenedAt).Take(MostInList)];

    /// <summary>What is to be appended for an event that is kept before the turn is.</summary>
    public ValueTask<CaseAppend> NotedAtOnceAsync(CaseNumber number, CaseEvent happened, CancellationToken cancellationToken) =>
        files.NotedAtOnceAsync(number, happened, cancellationToken);

    public ValueTask<EarlierMeasures> EarlierMeasuresAsync(SchoolId school, CancellationToken cancellationToken) => measures.OfAsync(school, cancellationToken);

    public ValueTask<IReadOnlyList<CasePost>> PostsAsync(CaseNumber number, CancellationToken cancellationToken) => posts.OfAsync(number, cancellationToken);

    public ValueTask AddPostAsync(CaseNumber number, CasePost post, CancellationToken cancellationToken) => posts.AddAsync(number, post, cancellationToken);

    /// <summary>Page by page until the list is full: who is kept out of a case stands in the case, not in its line.</summary>
    private async ValueTask SeenAsync(Actor reader, SchoolId school, string kind, List<IncidentSummary> seen, CancellationToken cancellationToken)
    {
        CaseNumber? after = null;
        var wanted = seen.Count + MostInList;
        do
        {
            var page = await store.Cases.OpenAsync(school.Value, new CasePage(MostInList, after, kind), cancellationToken);
            foreach (var (number, line) in page)
                if (seen.Count < wanted && await files.FindAsync(number, cancellationToken) is { } file && file.May(IncidentAction.SeeLine, reader))
                    seen.Add(CaseLines.IncidentSummaryOf(number, line));
            after = page.Count == MostInList ? page[^1].Number : null;
        }
        while (after is not null && seen.Count < wanted);
    }

    private static async ValueTask<IEnumerable<IncidentSummary>> BothAsync(
        Func<CasePage, ValueTask<IReadOnlyList<(CaseNumber Number, CaseLine Line)>>> list)
    {
        List<IncidentSummary> lines = [];
        foreach (var owner in Enum.GetValues<Owner>())
            foreach (var (number, line) in await list(new CasePage(MostInList, Kind: CaseLines.KindOf(owner))))
                lines.Add(CaseLines.IncidentSummaryOf(number, line));
        return lines;
    }
}
