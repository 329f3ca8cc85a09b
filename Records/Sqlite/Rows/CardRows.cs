using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Rows;

/// <summary>The table <c>card</c>: what the buttons of shown cards mean, and which press used each card up.</summary>
internal sealed class CardRows(Connection connection)
{
    private readonly Statement insert = connection.Prepare(
        "INSERT INTO card (id, lane, audience, actions, expires_at) VALUES (?, ?, ?, ?, ?)");
    private readonly Statement spend = connection.Prepare(
        "UPDATE card SET spent_by = ?, answer = ? WHERE id = ? AND spent_by IS NULL");
    private readonly Statement read = connection.Prepare(
        "SELECT lane, audience, actions, expires_at, spent_by, answer FROM card WHERE id = ?");

    public void Add(ShownCard card) =>
        insert.With(KeyHash.Of(card.Id)).With(card.Lane).With(card.Audience).With(card.Actions).With(card.ExpiresAt).Run();

    /// <summary>False when there is no such card or another press was first.</summary>
    public bool Spend(SpentCard press) => spend.With(press.Action).With(press.Answer).With(KeyHash.Of(press.Id)).Run() == 1;

    public FoundCard? Find(string id) => read.With(KeyHash.Of(id)).One(row => new FoundCard(
        new ShownCard(id, row.TextOrNull(0), row.TextOrNull(1), row.Text(2), row.Time(3)),
        (int?)row.NumberOrNull(4), row.TextOrNull(5)));
}
