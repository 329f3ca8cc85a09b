using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Rows;

/// <summary>An activity that waits, without its text.</summary>
internal readonly record struct WaitingRow(long Id, string Lane, DateTimeOffset ReceivedAt, int Attempts, DateTimeOffset NotBefore, DateTimeOffset DueAt);

/// <summary>The tables <c>inbox</c> (what waits or lies dead) and <c>seen</c> (the keys that are done).</summary>
internal sealed class InboxRows(Connection connection)
{
    private readonly Statement seen = connection.Prepare("SELECT answer FROM seen WHERE key = ?");
    private readonly Statement here = connection.Prepare("SELECT 1 FROM inbox WHERE hash = ?");
    private readonly Statement insert = connection.Prepare(
        "INSERT INTO inbox (id, hash, key, lane, body, received_at, not_before, due_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7) ON CONFLICT (hash) DO NOTHING");
    private readonly Statement finish = connection.Prepare(
        "INSERT INTO seen (key, done_at, answer) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    private readonly Statement delete = connection.Prepare("DELETE FROM inbox WHERE hash = ? RETURNING id, dead");
    private readonly Statement fail = connection.Prepare(
        "UPDATE inbox SET attempts = attempts + 1, dead = attempts + 1 >= ?, not_before = ?, reason = ? WHERE id = ? AND dead = 0 RETURNING attempts, dead");
    private readonly Statement read = connection.Prepare("SELECT key, lane, body, received_at FROM inbox WHERE id = ?");
    private readonly Statement waiting = connection.Prepare(
        "SELECT id, lane, received_at, attempts, not_before, due_at FROM inbox WHERE dead = 0 ORDER BY id");
    private readonly Statement dead = connection.Prepare("SELECT count(*) FROM inbox WHERE dead = 1");
    private readonly Statement last = connection.Prepare("SELECT coalesce(max(id), 0) FROM inbox");

    /// <summary>Whether the key waits or is done, and what was answered then.</summary>
    public (bool Seen, string? Answer) Find(in KeyHash key)
    {
        var (done, answer) = seen.With(key).One(static row => (true, row.TextOrNull(0)));
        return done ? (true, answer) : (here.With(key).One(static _ => true), null);
    }

    /// <param name="dueAt">When somebody wants to be woken; the beginning of time for what was sent.</param>
    /// <returns>False when the key was known already.</returns>
    public bool Add(long id, in KeyHash key, Incoming activity, DateTimeOffset dueAt) =>
        !seen.With(key).One(static _ => true)
        && insert.With(id).With(key).With(activity.Key).With(activity.Lane).With(activity.Body.Span).With(activity.ReceivedAt).With(dueAt).Run() == 1;

    /// <summary>Sets the tombstone; false when it stands already.</summary>
    public bool Finish(in KeyHash key, DateTimeOffset at, string? answer) => finish.With(key).With(at).With(answer).Run() == 1;

    /// <summary>Erases the row with its body; null when there is none (an invoke).</summary>
    public (long Id, bool WasDead)? Erase(in KeyHash key) =>
        delete.With(key).One(static row => ((long, bool)?)(row.Number(0), row.Number(1) == 1));

    /// <summary>Counts one more failure; null when the row is gone or dead already.</summary>
    public (int Attempts, bool Dead)? Fail(long id, DateTimeOffset retryAt, string reason, int maxAttempts) =>
        fail.With(maxAttempts).With(retryAt).With(reason).With(id)
            .One(static row => ((int, bool)?)((int)row.Number(0), row.Number(1) == 1));

    public Incoming? Read(long id) =>
        read.With(id).One(static row => new Incoming(row.Text(0), row.Text(1), row.Bytes(2).ToArray(), row.Time(3)));

    public void EachWaiting(Action<WaitingRow> see, CancellationToken cancellationToken) => waiting.Each(
        row => see(new WaitingRow(row.Number(0), row.Text(1), row.Time(2), (int)row.Number(3), row.Time(4), row.Time(5))), cancellationToken);

    public int CountDead() => dead.One(static row => (int)row.Number(0));

    public long LastId() => last.One(static row => row.Number(0));
}
