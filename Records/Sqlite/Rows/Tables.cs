using PolicyBot.Records.Sqlite.Cases;
using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Sqlite.Rows;

/// <summary>The statements of one connection, by subject.</summary>
internal sealed class Tables(Connection connection)
{
    public InboxRows Inbox { get; } = new(connection);
    public OutboxRows Outbox { get; } = new(connection);
    public StateRows States { get; } = new(connection);
    public CardRows Cards { get; } = new(connection);
    public AddressRows Addresses { get; } = new(connection);
    public CaseRows Cases { get; } = new(connection);
    public CaseLists Lists { get; } = new(connection);
    public ChainRows Chains { get; } = new(connection);
    public EvidenceRows Evidence { get; } = new(connection);
    public NameRows Names { get; } = new(connection);
    public OldRows Old { get; } = new(connection);
}
