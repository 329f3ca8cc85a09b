using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Rows;

/// <summary>One kind of thing that has done its work after a while: how to find a page of the old ones, and how to remove one.</summary>
internal sealed class OldThings(Statement page, Statement delete)
{
    /// <summary>Up to 500 keys after <paramref name="after"/> that are old, in order.</summary>
    public List<byte[]> Page(byte[] after, DateTimeOffset olderThan) =>
        page.With(after).With(olderThan).All(static row => row.Bytes(0).ToArray());

    public int Delete(byte[] key, DateTimeOffset olderThan) => delete.With(key).With(olderThan).Run();
}

/// <summary>Everything that sweeping removes. Looking for it costs readers' time only, never the writer's.</summary>
internal sealed class OldRows(Connection connection)
{
    public IReadOnlyList<OldThings> Kinds { get; } =
    [
        Of(connection, "seen", "key", "done_at"),
        Of(connection, "sent", "message", "sent_at"),
        Of(connection, "card", "id", "expires_at"),
    ];

    private static OldThings Of(Connection connection, string table, string key, string time) => new(
        connection.Prepare($"SELECT {key} FROM {table} WHERE {key} > ? AND {time} < ? ORDER BY {key} LIMIT 500"),
        connection.Prepare($"DELETE FROM {table} WHERE {key} = ? AND {time} < ?"));
}
