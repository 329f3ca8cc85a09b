using System.Collections.Concurrent;
using PolicyBot.Records.Sqlite.Rows;

namespace PolicyBot.Records.Sqlite.Engine;

/// <summary>A few read-only connections. A read sees every commit that was answered before it began, and nothing later.</summary>
/// <param name="beginning">Held while a transaction begins. Those who begin at the same moment are in each other's way for an instant;
/// SQLite tries again a few times and then sleeps, in a build without <c>usleep</c> for a whole second. So they queue here instead.</param>
internal sealed class Readers(string database, Lock beginning) : IAsyncDisposable
{
    private const int Most = 4;
    private readonly SemaphoreSlim free = new(Most);
    private readonly ConcurrentBag<Reader> idle = [];
    private volatile bool closed;

    public async ValueTask<T> ReadAsync<T>(Func<Tables, T> read, CancellationToken cancellationToken)
    {
        await free.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(closed, typeof(SqliteStore));
            var reader = idle.TryTake(out var used) ? used : Reader.Open(database);
            try
            {
                lock (beginning)
                    reader.Begin();
                return read(reader.Tables);
            }
            finally
            {
                reader.End();
                idle.Add(reader);
            }
        }
        catch (SqliteFault fault)
        {
            throw fault.ForCaller();
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Waits for the reads under way, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        for (var taken = 0; taken < Most; taken++)
            await free.WaitAsync();
        closed = true;
        while (idle.TryTake(out var reader))
            reader.Connection.Dispose();
        free.Release(Most);
    }

    private sealed class Reader(Connection connection)
    {
        private readonly Statement begin = connection.Prepare("BEGIN");
        private readonly Statement look = connection.Prepare("SELECT count FROM boot");
        private readonly Statement end = connection.Prepare("COMMIT");

        public Connection Connection => connection;

        public Tables Tables { get; } = new(connection);

        /// <summary>From here on the connection sees the database as it is now; only the first look makes it so.</summary>
        public void Begin()
        {
            begin.Run();
            look.Run();
        }

        public void End()
        {
            if (connection.InTransaction)
                end.Run();
        }

        public static Reader Open(string database)
        {
            var connection = Connection.Open(database, writable: false);
            var fit = false;
            try
            {
                Pragmas.Apply(connection, writable: false);
                fit = true;
                return new Reader(connection);
            }
            finally
            {
                if (!fit)
                    connection.Dispose();
            }
        }
    }
}
