using PolicyBot.Records.Evidence;
using PolicyBot.Records.Sqlite.Engine;
using PolicyBot.Records.Sqlite.Jobs;
using PolicyBot.Records.Sqlite.Lines;
using PolicyBot.Records.Sqlite.Rows;

namespace PolicyBot.Records.Sqlite;

/// <summary>The embedded register: one SQLite file, one process, one writing thread.</summary>
public sealed class SqliteStore : IStore
{
    private readonly DataFolder folder;
    private readonly Writer writer;
    private readonly Readers readers;
    private readonly Stamps stamps;
    private readonly TimeProvider time;
    private readonly Lines<PendingActivity> lanes;
    private readonly Lines<Pending> addresses;
    private readonly SqliteInbox inbox;
    private readonly SqliteOutbox outbox;
    private readonly EvidenceFolder evidence;
    private readonly NameSeal names;

    private SqliteStore(DataFolder folder, Connection connection, TimeProvider time, CancellationToken cancellationToken)
    {
        (this.folder, this.time) = (folder, time);
        Pragmas.Apply(connection, writable: true);
        Schema.Migrate(connection);
        stamps = new Stamps(Schema.Boot(connection));
        var key = MasterKey.Open(folder.Root, connection);
        evidence = EvidenceFolder.Open(folder.Root, key);
        names = new NameSeal(key);
        var tables = new Tables(connection);
        lanes = new Lines<PendingActivity>(time, stamps);
        addresses = new Lines<Pending>(time, stamps);
        var beginning = new Lock();
        readers = new Readers(folder.Database, beginning);
        writer = new Writer(connection, tables, beginning);
        inbox = new SqliteInbox(writer, readers, lanes);
        outbox = new SqliteOutbox(writer, readers, addresses, time);
        Cases = new SqliteCases(writer, readers);
        Evidence = new EvidenceStore(writer, readers, evidence, CommitAsync, time);
        Names = new SqliteNames(writer, readers, names);
        inbox.Load(tables.Inbox, cancellationToken);
        outbox.Load(tables.Outbox, cancellationToken);
        writer.Start();
    }

    /// <summary>The version of SQLite in use, for the start-up log; below 3.51.3 the single writer is what keeps the log from being reset wrongly.</summary>
    public static string SqliteVersion => Connection.Version;

    public IInbox Inbox => inbox;

    public IOutbox Outbox => outbox;

    public ICaseRegister Cases { get; }

    public IEvidenceStore Evidence { get; }

    public ISealedNames Names { get; }

    /// <exception cref="StoreUnavailableException">The folder cannot be written, another process holds it, or the file is not ours to use.</exception>
    public static Task<SqliteStore> OpenAsync(SqliteOptions options, TimeProvider time, CancellationToken cancellationToken) =>
        Task.Run(() => Open(options, time, cancellationToken), cancellationToken);

    public ValueTask<StoredState> ReadStateAsync(string key, CancellationToken cancellationToken) =>
        readers.ReadAsync(tables => tables.States.Read(key), cancellationToken);

    public ValueTask<FoundCard?> FindCardAsync(string id, CancellationToken cancellationToken) =>
        readers.ReadAsync(tables => tables.Cards.Find(id), cancellationToken);

    public ValueTask<Address?> FindAddressAsync(string key, CancellationToken cancellationToken) =>
        readers.ReadAsync(tables => tables.Addresses.Find(key), cancellationToken);

    public ValueTask<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken) =>
        writer.WriteAsync(new CommitJob(
            commit, inbox, outbox, new Enclosures(commit, evidence, names), stamps, time.GetUtcNow(), cancellationToken));

    public ValueTask<int> SweepAsync(DateTimeOffset olderThan, CancellationToken cancellationToken) =>
        Sweep.RunAsync(writer, readers, olderThan, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        lanes.Dispose();
        addresses.Dispose();
        await readers.DisposeAsync();
        await writer.DisposeAsync();
        names.Dispose();
        folder.Dispose();
    }

    private static SqliteStore Open(SqliteOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        var folder = DataFolder.Open(options.Folder);
        Connection? connection = null;
        SqliteStore? store = null;
        try
        {
            connection = Connection.Open(folder.Database, writable: true);
            return store = new SqliteStore(folder, connection, time, cancellationToken);
        }
        catch (SqliteFault fault)
        {
            throw new StoreUnavailableException($"The database '{folder.Database}' cannot be opened: {fault.Message}", fault);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The data folder '{folder.Root}' cannot be written: {failure.Message}", failure);
        }
        finally
        {
            if (store is null)
            {
                connection?.Dispose();
                folder.Dispose();
            }
        }
    }
}
