using SQLitePCL;

namespace PolicyBot.Records.Sqlite.Engine;

/// <summary>
/// One connection to the database file, used by one thread at a time. Directly on SQLite's own API, because a commit runs some
/// ten statements and each of them must cost about a microsecond.
/// </summary>
internal sealed class Connection : IDisposable
{
    private readonly sqlite3 handle;
    private readonly List<Statement> statements = [];

    static Connection() => Batteries_V2.Init();

    private Connection(sqlite3 handle) => this.handle = handle;

    public static string Version => raw.sqlite3_libversion().utf8_to_string();

    public static int VersionNumber => raw.sqlite3_libversion_number();

    /// <summary>Whether a BEGIN is still waiting for its COMMIT; some faults make SQLite roll back by itself.</summary>
    public bool InTransaction => raw.sqlite3_get_autocommit(handle) == 0;

    public static Connection Open(string path, bool writable)
    {
        var flags = raw.SQLITE_OPEN_NOMUTEX | (writable ? raw.SQLITE_OPEN_READWRITE : raw.SQLITE_OPEN_READONLY);
        var code = raw.sqlite3_open_v2(path, out var handle, flags, null);
        if (code == raw.SQLITE_OK)
        {
            raw.sqlite3_extended_result_codes(handle, 1);
            return new Connection(handle);
        }
        handle?.Dispose();
        throw new SqliteFault(code, $"cannot open '{path}'");
    }

    /// <summary>A statement that is compiled at its first use and kept until the connection closes.</summary>
    public Statement Prepare(string sql)
    {
        var statement = new Statement(this, handle, sql);
        statements.Add(statement);
        return statement;
    }

    public void Execute(string script) => Check(raw.sqlite3_exec(handle, script));

    /// <summary>Runs one statement that is not worth keeping and returns the first column of its first row.</summary>
    public string? Ask(string sql)
    {
        using var statement = new Statement(this, handle, sql);
        return statement.One(static row => row.TextOrNull(0));
    }

    /// <summary>Pages written to the write-ahead log since the last time this was asked.</summary>
    public int TakePagesWritten()
    {
        raw.sqlite3_db_status(handle, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var pages, out _, 1);
        return pages;
    }

    /// <summary>Moves the log into the database as far as readers allow; truncating also empties the log file. False when a reader was in the way.</summary>
    public bool Checkpoint(bool truncate)
    {
        raw.sqlite3_busy_timeout(handle, 0);
        var mode = truncate ? raw.SQLITE_CHECKPOINT_TRUNCATE : raw.SQLITE_CHECKPOINT_PASSIVE;
        var code = raw.sqlite3_wal_checkpoint_v2(handle, null, mode, out _, out _);
        raw.sqlite3_busy_timeout(handle, Pragmas.BusyTimeout);
        return code == raw.SQLITE_OK;
    }

    public int Changes() => raw.sqlite3_changes(handle);

    public void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
            throw new SqliteFault(code, raw.sqlite3_errmsg(handle).utf8_to_string());
    }

    public void Dispose()
    {
        foreach (var statement in statements)
            statement.Dispose();
        handle.Dispose();
    }
}
