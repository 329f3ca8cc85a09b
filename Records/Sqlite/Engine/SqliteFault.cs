using SQLitePCL;

namespace PolicyBot.Records.Sqlite.Engine;

/// <summary>SQLite said no; <paramref name="code"/> is its extended result code.</summary>
internal sealed class SqliteFault(int code, string message) : Exception($"SQLite {code}: {message}")
{
    public int Code => code;

    /// <summary>What the caller is told: a refusal of the data is the caller's mistake, anything else is the store's trouble.</summary>
    public Exception ForCaller() => (code & 0xFF) switch
    {
        raw.SQLITE_CONSTRAINT or raw.SQLITE_MISMATCH or raw.SQLITE_TOOBIG =>
            new InvalidOperationException($"The store refuses this data: {Message}", this),
        _ => new StoreUnavailableException($"The store could not do this now: {Message}", this),
    };
}
