using PolicyBot.Policy.Cases;
using PolicyBot.Records.Evidence;
using PolicyBot.Records.Sqlite.Engine;
using PolicyBot.Records.Sqlite.Rows;

namespace PolicyBot.Records.Sqlite;

/// <summary>The sealed names. They are opened on the writer's thread, where the entry that says so is written.</summary>
internal sealed class SqliteNames(Writer writer, Readers readers, NameSeal seal) : ISealedNames
{
    public ValueTask<IReadOnlyList<string>> AliasesAsync(CaseNumber number, CancellationToken cancellationToken) =>
        readers.ReadAsync<IReadOnlyList<string>>(tables => tables.Names.Aliases(number), cancellationToken);

    public ValueTask<OpenedNames> OpenAsync(CaseNumber number, string reason, CaseAppend noted, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (noted.Number != number || noted.Entries.Count == 0)
            throw new ArgumentException($"The names of {number} are opened with an entry in {number}, not in {noted.Number} with {noted.Entries.Count} entries.", nameof(noted));
        return writer.WriteAsync(new OpenJob(number, noted, seal, cancellationToken));
    }

    private sealed class OpenJob(CaseNumber number, CaseAppend noted, NameSeal seal, CancellationToken cancellationToken)
        : WriteJob<OpenedNames>(cancellationToken)
    {
        public override bool Run(Tables tables)
        {
            var isNoted = tables.Cases.Append(noted);
            Result = isNoted
                ? new OpenedNames(CommitResult.Done, tables.Names.Read(number).ConvertAll(row => seal.Open(new SealedName(number, row.Alias, ""), row.Sealed)))
                : new OpenedNames(CommitResult.Conflict, []);
            return isNoted;
        }
    }
}
