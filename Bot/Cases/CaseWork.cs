using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Records;

namespace PolicyBot.Bot.Cases;

/// <summary>The questions before the MT as one turn reads and changes them; the changes are part of the turn's commit.</summary>
internal sealed class CaseWork(IStore store, PostWork posts) : ICases
{
    private const int MostInList = 20;

    private readonly FileWork<CaseFile> files = new(store.Cases, first => first is QuestionOpened, CaseFile.From, CaseLines.Of);

    /// <summary>What the turn adds to questions.</summary>
    public IEnumerable<CaseAppend> Appends => files.Appends;

    public ValueTask<CaseNumber> NewNumberAsync(int year, CancellationToken cancellationToken) =>
        store.Cases.ReserveNumberAsync(year, cancellationToken);

    public ValueTask<CaseFile?> FindAsync(CaseNumber number, CancellationToken cancellationToken) => files.FindAsync(number, cancellationToken);

    public ValueTask<CaseFile> AddAsync(CaseNumber number, CaseEvent happened, CancellationToken cancellationToken) =>
        files.AddAsync(number, happened, cancellationToken);

    public async ValueTask<IReadOnlyList<CaseSummary>> OpenAsync(SchoolId school, CancellationToken cancellationToken) =>
        Summaries(await store.Cases.OpenAsync(school.Value, Page, cancellationToken));

    public async ValueTask<IReadOnlyList<CaseSummary>> OfAsync(PersonId person, CancellationToken cancellationToken) =>
        Summaries(await store.Cases.OfReporterAsync(person.Value, Page, cancellationToken));

    public ValueTask<IReadOnlyList<CasePost>> PostsAsync(CaseNumber number, CancellationToken cancellationToken) => posts.OfAsync(number, cancellationToken);

    public ValueTask AddPostAsync(CaseNumber number, CasePost post, CancellationToken cancellationToken) => posts.AddAsync(number, post, cancellationToken);

    private static CasePage Page => new(MostInList, Kind: CaseLines.Question);

    private static List<CaseSummary> Summaries(IReadOnlyList<(CaseNumber Number, CaseLine Line)> lines) =>
        [.. lines.Select(line => CaseLines.SummaryOf(line.Number, line.Line))];
}
