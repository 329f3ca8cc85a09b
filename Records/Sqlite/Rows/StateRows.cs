using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Rows;

/// <summary>The table <c>state</c>: pieces of conversation state, each with the version of its last write.</summary>
internal sealed class StateRows(Connection connection)
{
    private readonly Statement read = connection.Prepare("SELECT json, version FROM state WHERE key = ?");
    private readonly Statement version = connection.Prepare("SELECT version FROM state WHERE key = ?");
    private readonly Statement insert = connection.Prepare(
        "INSERT INTO state (key, json, version) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    private readonly Statement update = connection.Prepare("UPDATE state SET json = ?, version = ? WHERE key = ? AND version = ?");
    private readonly Statement delete = connection.Prepare("DELETE FROM state WHERE key = ? AND version = ?");

    public StoredState Read(string key) =>
        read.With(key).One(static row => new StoredState(row.Text(0), row.Number(1))) ?? new StoredState(null, 0);

    /// <summary>False when somebody else wrote since <see cref="StateWrite.ExpectedVersion"/>.</summary>
    public bool Write(StateWrite write, long newVersion) => write switch
    {
        { Json: null, ExpectedVersion: 0 } => version.With(write.Key).One(static row => row.Number(0)) == 0,
        { Json: null } => delete.With(write.Key).With(write.ExpectedVersion).Run() == 1,
        { ExpectedVersion: 0 } => insert.With(write.Key).With(write.Json).With(newVersion).Run() == 1,
        _ => update.With(write.Json).With(newVersion).With(write.Key).With(write.ExpectedVersion).Run() == 1,
    };
}
