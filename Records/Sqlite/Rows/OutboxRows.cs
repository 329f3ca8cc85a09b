using System.Text;
using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Rows;

/// <summary>A message that waits, without its text.</summary>
internal readonly record struct PromisedRow(
    long Id, string Address, int Priority, DateTimeOffset CreatedAt, int Attempts, DateTimeOffset NotBefore, bool HasAddress);

/// <summary>The tables <c>outbox</c> (what is still to be said) and <c>sent</c> (what the channel calls what was said).</summary>
internal sealed class OutboxRows(Connection connection)
{
    private readonly Statement insert = connection.Prepare(
        "INSERT INTO outbox (id, message_id, kind, address, json, reply_to, priority, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    private readonly Statement delete = connection.Prepare("DELETE FROM outbox WHERE id = ? RETURNING parked");
    private readonly Statement link = connection.Prepare(
        """
        INSERT INTO sent (message, channel_id, sent_at) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET channel_id = coalesce(excluded.channel_id, channel_id), sent_at = excluded.sent_at
        """);
    private readonly Statement linked = connection.Prepare("SELECT channel_id FROM sent WHERE message = ?");
    private readonly Statement retry = connection.Prepare(
        "UPDATE outbox SET attempts = attempts + 1, not_before = ?, reason = ? WHERE id = ? AND parked = 0 RETURNING attempts");
    private readonly Statement park = connection.Prepare(
        "UPDATE outbox SET attempts = attempts + 1, parked = 1, reason = ? WHERE id = ? AND parked = 0");
    private readonly Statement read = connection.Prepare(
        """
        SELECT o.message_id, o.kind, o.address, o.json, o.reply_to, o.priority, o.attempts,
               a.service_url, a.conversation, a.reference, a.seen_at
        FROM outbox o JOIN address a ON a.key = o.address WHERE o.id = ? AND o.parked = 0
        """);
    private readonly Statement waiting = connection.Prepare(
        """
        SELECT id, address, priority, created_at, attempts, not_before, EXISTS (SELECT 1 FROM address WHERE key = outbox.address)
        FROM outbox WHERE parked = 0 ORDER BY id
        """);
    private readonly Statement parked = connection.Prepare("SELECT count(*) FROM outbox WHERE parked = 1");
    private readonly Statement last = connection.Prepare("SELECT coalesce(max(id), 0) FROM outbox");

    public void Add(long id, Outgoing message, DateTimeOffset at) => insert
        .With(id).With(message.MessageId).With((int)message.Kind).With(message.To).With(message.Json)
        .With(message.ReplyTo).With((int)message.Priority).With(at).Run();

    /// <summary>Erases the message; null when it was gone, else whether it was parked.</summary>
    public bool? Erase(long id) => delete.With(id).One(static row => (bool?)(row.Number(0) == 1));

    /// <summary>Notes what the channel calls the message. Null keeps what is known.</summary>
    public void Link(string messageId, string? channelId, DateTimeOffset at) =>
        link.With(Encoding.UTF8.GetBytes(messageId)).With(channelId).With(at).Run();

    /// <summary>Counts one more failure; null when the message is gone or parked.</summary>
    public int? Retry(long id, DateTimeOffset at, string reason) =>
        retry.With(at).With(reason).With(id).One(static row => (int?)row.Number(0));

    public bool Park(long id, string reason) => park.With(reason).With(id).Run() == 1;

    public Promised? Read(long id, long fence)
    {
        var promised = read.With(id).One(row => new Promised(
            id,
            new Outgoing(row.Text(0), (OutgoingKind)row.Number(1), row.Text(2), row.Text(3), row.TextOrNull(4), (Priority)row.Number(5)),
            new Address(row.Text(2), row.Text(7), row.Text(8), row.Text(9), row.Time(10)),
            ChannelMessageId: null,
            (int)row.Number(6),
            fence));
        return promised is null or { Message.Kind: OutgoingKind.New }
            ? promised
            : promised with { ChannelMessageId = linked.With(Encoding.UTF8.GetBytes(promised.Message.MessageId)).One(static row => row.TextOrNull(0)) };
    }

    public void EachWaiting(Action<PromisedRow> see, CancellationToken cancellationToken) => waiting.Each(
        row => see(new PromisedRow(
            row.Number(0), row.Text(1), (int)row.Number(2), row.Time(3), (int)row.Number(4), row.Time(5), row.Number(6) == 1)),
        cancellationToken);

    public int CountParked() => parked.One(static row => (int)row.Number(0));

    public long LastId() => last.One(static row => row.Number(0));
}
