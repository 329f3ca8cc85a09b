using System.Globalization;
using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite;

/// <summary>Brings a database file up to this program's shape, forward only and in one transaction; a newer file is refused.</summary>
internal static class Schema
{
    /// <summary>One script a version, in order; a script that was released is never edited.</summary>
    private static readonly string[] scripts = ["Schema.sql", "Schema2.sql"];

    public static void Migrate(Connection connection)
    {
        var version = Version(connection);
        if (version > scripts.Length)
            throw new StoreUnavailableException(
                $"The database has schema version {version}; this program knows up to {scripts.Length}. Use the newer program.");
        if (version == scripts.Length)
            return;
        connection.Execute("BEGIN IMMEDIATE");
        foreach (var script in scripts[version..])
            connection.Execute(Read(script));
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {scripts.Length}"));
        connection.Execute("COMMIT");
    }

    /// <summary>For whoever only reads: the file must have this program's shape already.</summary>
    public static void Expect(Connection connection)
    {
        if (Version(connection) is var version && version != scripts.Length)
            throw new StoreUnavailableException($"The database has schema version {version} and this program {scripts.Length}: the bot of this version must have opened it before.");
    }

    /// <summary>Counts this opening of the file.</summary>
    public static long Boot(Connection connection)
    {
        connection.Execute("UPDATE boot SET count = count + 1");
        return long.Parse(connection.Ask("SELECT count FROM boot")!, CultureInfo.InvariantCulture);
    }

    private static int Version(Connection connection) => int.Parse(connection.Ask("PRAGMA user_version")!, CultureInfo.InvariantCulture);

    private static string Read(string script)
    {
        using var reader = new StreamReader(typeof(Schema).Assembly.GetManifestResourceStream(script)!);
        return reader.ReadToEnd();
    }
}
