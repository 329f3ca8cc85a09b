using System.Collections.Concurrent;
using PolicyBot.Records.Sqlite.Rows;

namespace PolicyBot.Records.Sqlite.Engine;

/// <summary>A few read-only connections. A read sees every commit that was answered before it began.</summary>
internal sealed class Readers(string database) : IAsyncDisposable
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
                return read(reader.Tables);
            }
            finally
            {
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

    private sealed record Reader(Connection Connection, Tables Tables)
    {
        public static Reader Open(string database)
        {
            var connection = Connection.Open(database, writable: false);
            var fit = false;
            try
            {
                Pragmas.Apply(connection, writable: false);
                fit = true;
                return new Reader(connection, new Tables(connection));
            }
            finally
            {
                if (!fit)
                    connection.Dispose();
            }
        }
    }
}
