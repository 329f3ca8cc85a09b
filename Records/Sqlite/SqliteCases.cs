using PolicyBot.Policy.Cases;
using PolicyBot.Records.Sqlite.Engine;
using PolicyBot.Records.Sqlite.Jobs;

namespace PolicyBot.Records.Sqlite;

/// <summary>The case register, read from disk every time: cases are many and rarely looked at.</summary>
internal sealed class SqliteCases(Writer writer, Readers readers) : ICaseRegister
{
    public ValueTask<CaseNumber> ReserveNumberAsync(int year, CancellationToken cancellationToken) =>
        writer.WriteAsync(new Job<CaseNumber>(tables => tables.Cases.Reserve(year), finish: null, cancellationToken));

    public ValueTask<IReadOnlyList<StoredEntry>> ReadAsync(CaseNumber number, CancellationToken cancellationToken) =>
        readers.ReadAsync<IReadOnlyList<StoredEntry>>(tables => tables.Cases.Read(number), cancellationToken);

    public ValueTask<IReadOnlyList<(CaseNumber Number, CaseLine Line)>> OpenAsync(string school, CasePage page, CancellationToken cancellationToken) =>
        readers.ReadAsync<IReadOnlyList<(CaseNumber, CaseLine)>>(tables => tables.Lists.Open(school, page), cancellationToken);

    public ValueTask<IReadOnlyList<(CaseNumber Number, CaseLine Line)>> OfHandlerAsync(string handler, CasePage page, CancellationToken cancellationToken) =>
        readers.ReadAsync<IReadOnlyList<(CaseNumber, CaseLine)>>(tables => tables.Lists.Handled(handler, page), cancellationToken);

    public ValueTask<IReadOnlyList<(CaseNumber Number, CaseLine Line)>> OfReporterAsync(string reporter, CasePage page, CancellationToken cancellationToken) =>
        readers.ReadAsync<IReadOnlyList<(CaseNumber, CaseLine)>>(tables => tables.Lists.Reported(reporter, page), cancellationToken);

    public ValueTask<IReadOnlyList<CaseCount>> CountOpenAsync(string school, CancellationToken cancellationToken) =>
        readers.ReadAsync<IReadOnlyList<CaseCount>>(tables => tables.Lists.CountOpen(school), cancellationToken);

    public async ValueTask<IReadOnlyList<CaseNumber>> VerifyAsync(CancellationToken cancellationToken) =>
        await Task.Run(
            () => readers.ReadAsync<IReadOnlyList<CaseNumber>>(tables => tables.Chains.Broken(cancellationToken), cancellationToken).AsTask(),
            cancellationToken);
}
