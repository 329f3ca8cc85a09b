using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Rows;

/// <summary>What is known of a key: the row it waits in, when it was done, what was answered.</summary>
internal sealed record Seen(long? Waiting, bool Done, string? Answer);

/// <summary>An activity that waits, without its text.</summary>
internal readonly record struct WaitingRow(long Id, string Lane, DateTimeOffset ReceivedAt, int Attempts, DateTimeOffset NotBefore);

/// <summary>The tables <c>inbox</c> (what waits or lies dead) and <c>seen</c> (every key ever taken in).</summary>
internal sealed class InboxRows(Connection connection)
{
    private readonly Statement remember = connection.Prepare(
        "INSERT INTO seen (key, waiting, done_at, answer) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
    private readonly Statement insert = connection.Prepare(
        "INSERT INTO inbox (id, key, lane, body, received_at) VALUES (?, ?, ?, ?, ?)");
    private readonly Statement find = connection.Prepare("SELECT waiting, done_at, answer FROM seen WHERE key = ?");
    private readonly Statement finish = connection.Prepare("UPDATE seen SET waiting = NULL, done_at = ?, answer = ? WHERE key = ?");
    private readonly Statement delete = connection.Prepare("DELETE FROM inbox WHERE id = ? RETURNING dead");
    private readonly Statement fail = connection.Prepare(
        "UPDATE inbox SET attempts = attempts + 1, dead = attempts + 1 >= ?, not_before = ?, reason = ? WHERE id = ? AND dead = 0 RETURNING attempts, dead");
    private readonly Statement read = connection.Prepare("SELECT key, lane, body, received_at FROM inbox WHERE id = ?");
    private readonly Statement waiting = connection.Prepare(
        "SELECT id, lane, received_at, attempts, not_before FROM inbox WHERE dead = 0 ORDER BY id");
    private readonly Statement dead = connection.Prepare("SELECT count(*) FROM inbox WHERE dead = 1");
    private readonly Statement last = connection.Prepare("SELECT coalesce(max(id), 0) FROM inbox");

    /// <summary>False when the key was known already.</summary>
    public bool Remember(in KeyHash key, long id) =>
        remember.With(key).With(id).With((long?)null).With((string?)null).Run() == 1;

    public void RememberDone(in KeyHash key, DateTimeOffset at, string? answer) =>
        remember.With(key).With((long?)null).With(at).With(answer).Run();

    public void Add(long id, Incoming activity) =>
        insert.With(id).With(activity.Key).With(activity.Lane).With(activity.Body.Span).With(activity.ReceivedAt).Run();

    public Seen? Find(in KeyHash key) =>
        find.With(key).One(static row => new Seen(row.NumberOrNull(0), !row.IsNull(1), row.TextOrNull(2)));

    public void Finish(in KeyHash key, DateTimeOffset at, string? answer) => finish.With(at).With(answer).With(key).Run();

    /// <summary>Erases the row with its body; null when it was gone, else whether it was a dead letter.</summary>
    public bool? Erase(long id) => delete.With(id).One(static row => (bool?)(row.Number(0) == 1));

    /// <summary>Counts one more failure; null when the row is gone or dead already.</summary>
    public (int Attempts, bool Dead)? Fail(long id, DateTimeOffset retryAt, string reason, int maxAttempts) =>
        fail.With(maxAttempts).With(retryAt).With(reason).With(id)
            .One(static row => ((int, bool)?)((int)row.Number(0), row.Number(1) == 1));

    public Incoming? Read(long id) =>
        read.With(id).One(static row => new Incoming(row.Text(0), row.Text(1), row.Bytes(2).ToArray(), row.Time(3)));

    public void EachWaiting(Action<WaitingRow> see, CancellationToken cancellationToken) => waiting.Each(
        row => see(new WaitingRow(row.Number(0), row.Text(1), row.Time(2), (int)row.Number(3), row.Time(4))), cancellationToken);

    public int CountDead() => dead.One(static row => (int)row.Number(0));

    public long LastId() => last.One(static row => row.Number(0));
}
