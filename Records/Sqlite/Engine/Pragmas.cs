namespace PolicyBot.Records.Sqlite.Engine;

/// <summary>The settings every connection has; each is read back, because SQLite ignores what it does not like without a word.</summary>
internal static class Pragmas
{
    public const int BusyTimeout = 5000;

    /// <summary>Below 3.35 there is no RETURNING.</summary>
    private const int OldestVersion = 3_035_000;

    private static readonly (string Name, string Value)[] shared =
    [
        ("busy_timeout", "5000"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("trusted_schema", "0"),
        ("secure_delete", "1"),
        ("mmap_size", "0"),
        ("temp_store", "2"),
        // The writer checkpoints by itself, between commits; nobody else ever does.
        ("wal_autocheckpoint", "0"),
    ];

    public static void Apply(Connection connection, bool writable)
    {
        if (Connection.VersionNumber < OldestVersion)
            throw new StoreUnavailableException($"SQLite {Connection.Version} is too old; 3.35 is the oldest that will do.");
        Expect("journal_mode", "wal", connection.Ask(writable ? "PRAGMA journal_mode = wal" : "PRAGMA journal_mode"));
        foreach (var (name, value) in shared)
        {
            connection.Execute($"PRAGMA {name} = {value}");
            Expect(name, value, connection.Ask($"PRAGMA {name}"));
        }
        connection.Execute(writable ? "PRAGMA cache_size = -8192" : "PRAGMA query_only = 1");
    }

    private static void Expect(string name, string wanted, string? found)
    {
        if (found != wanted)
            throw new StoreUnavailableException($"SQLite setting '{name}' is '{found}' and must be '{wanted}'.");
    }
}
