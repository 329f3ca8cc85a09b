using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Rows;

/// <summary>The table <c>address</c>: where people, chats and channels can be reached.</summary>
internal sealed class AddressRows(Connection connection)
{
    /// <summary>Every turn brings its address along; one that says nothing new is written at most once an hour.</summary>
    private readonly Statement upsert = connection.Prepare(
        """
        INSERT INTO address (key, service_url, conversation, reference, seen_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET
            service_url = excluded.service_url, conversation = excluded.conversation,
            reference = excluded.reference, seen_at = excluded.seen_at
        WHERE excluded.seen_at >= seen_at
          AND (excluded.seen_at >= seen_at + 36000000000
               OR excluded.service_url <> service_url OR excluded.conversation <> conversation OR excluded.reference <> reference)
        """);
    private readonly Statement read = connection.Prepare(
        "SELECT service_url, conversation, reference, seen_at FROM address WHERE key = ?");
    private readonly Statement known = connection.Prepare("SELECT 1 FROM address WHERE key = ?");

    public void Put(Address address) => upsert
        .With(address.Key).With(address.ServiceUrl).With(address.Conversation).With(address.Reference).With(address.SeenAt).Run();

    public bool Knows(string key) => known.With(key).One(static _ => true);

    public Address? Find(string key) => read.With(key).One(row =>
        new Address(key, row.Text(0), row.Text(1), row.Text(2), row.Time(3)));
}
