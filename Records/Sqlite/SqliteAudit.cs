using PolicyBot.Policy.Cases;
using PolicyBot.Records.Evidence;
using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite;

/// <summary>What an audit of a register found.</summary>
/// <param name="Broken">The cases whose entries were changed, removed, reordered or added from outside, in order.</param>
/// <param name="Damaged">The files that are missing or are not what was received.</param>
public sealed record AuditReport(long Cases, long Entries, IReadOnlyList<CaseNumber> Broken, int Files, IReadOnlyList<EvidenceFile> Damaged);

/// <summary>Looks at a register from outside, reading only: also while the bot works with it.</summary>
public static class SqliteAudit
{
    /// <exception cref="StoreUnavailableException">There is no register, it is not of this program's version, or the key of its files is missing.</exception>
    public static async Task<AuditReport> VerifyAsync(SqliteOptions options, CancellationToken cancellationToken)
    {
        var folder = Path.GetFullPath(options.Folder);
        var database = Path.Combine(folder, "policybot.db");
        if (!File.Exists(database))
            throw new StoreUnavailableException($"There is no register in '{folder}'.");
        try
        {
            using (var connection = Connection.Open(database, writable: false))
                Schema.Expect(connection);
            await using var readers = new Readers(database, new Lock());
            return await Task.Run(() => readers.ReadAsync(
                tables =>
                {
                    var (cases, entries) = tables.Chains.Count();
                    var files = tables.Evidence.All();
                    return new AuditReport(cases, entries, tables.Chains.Broken(cancellationToken), files.Count,
                        files.Count == 0 ? [] : EvidenceStore.Damaged(EvidenceFolder.Of(folder, MasterKey.Find(folder)), files, cancellationToken));
                },
                cancellationToken).AsTask(), cancellationToken);
        }
        catch (SqliteFault fault)
        {
            throw new StoreUnavailableException($"The database '{database}' cannot be read: {fault.Message}", fault);
        }
    }
}
