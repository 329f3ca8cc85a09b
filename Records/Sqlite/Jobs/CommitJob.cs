using PolicyBot.Records.Sqlite.Engine;
using PolicyBot.Records.Sqlite.Lines;
using PolicyBot.Records.Sqlite.Rows;

namespace PolicyBot.Records.Sqlite.Jobs;

/// <summary>Writes all that a turn changes. Every check is part of the write it guards; the first that fails undoes the rest.</summary>
internal sealed class CommitJob(
    TurnCommit commit, SqliteInbox inbox, SqliteOutbox outbox, Enclosures enclosures, Stamps stamps, DateTimeOffset now, CancellationToken cancellationToken)
    : WriteJob<CommitResult>(cancellationToken)
{
    private readonly List<(string To, Pending Item, bool HasAddress)> promised = new(commit.Outbox.Count);
    private readonly List<(long Id, Later Later)> later = new(commit.Later.Count);
    private (long Id, bool WasDead)? erased;

    public override bool Run(Tables tables)
    {
        Result = Refusal(tables) ?? CommitResult.Done;
        return Result == CommitResult.Done;
    }

    public override void Finish()
    {
        if (Result == CommitResult.Done)
        {
            foreach (var address in commit.Addresses)
                outbox.AddressKnown(address.Key);
            foreach (var (to, item, hasAddress) in promised)
                outbox.Promise(to, item, hasAddress);
            foreach (var (id, waiting) in later)
                inbox.Arrived(id, waiting.Activity, waiting.DueAt);
            if (erased is { } row)
                inbox.Erased(row.Id, row.WasDead);
            enclosures.Finish();
        }
        base.Finish();
    }

    private CommitResult? Refusal(Tables tables)
    {
        if (commit.Claim is { } claim && !inbox.Holds(claim))
            return CommitResult.LaneLost;
        if (commit.DoneKey is { } key && !MarkDone(tables.Inbox, key))
            return CommitResult.AlreadyDone;
        foreach (var state in commit.States)
            if (!tables.States.Write(state, stamps.Next()))
                return CommitResult.Conflict;
        foreach (var press in commit.Spent)
            if (!tables.Cards.Spend(press))
                return CommitResult.Conflict;
        foreach (var append in commit.Cases)
            if (!tables.Cases.Append(append))
                return CommitResult.Conflict;
        if (!enclosures.Write(tables))
            return CommitResult.Conflict;
        foreach (var card in commit.Shown)
            tables.Cards.Add(card);
        foreach (var address in commit.Addresses)
            tables.Addresses.Put(address);
        foreach (var message in commit.Outbox)
            Promise(tables, message);
        foreach (var waiting in commit.Later)
            Put(tables, waiting);
        return null;
    }

    private void Put(Tables tables, Later waiting)
    {
        var id = inbox.NextId();
        if (tables.Inbox.Add(id, KeyHash.Of(waiting.Activity.Key), waiting.Activity, waiting.DueAt))
            later.Add((id, waiting));
    }

    private bool MarkDone(InboxRows rows, string doneKey)
    {
        var key = KeyHash.Of(doneKey);
        if (!rows.Finish(key, now, commit.Answer))
            return false;
        erased = rows.Erase(key);
        return true;
    }

    private void Promise(Tables tables, Outgoing message)
    {
        var id = outbox.NextId();
        tables.Outbox.Add(id, message, now);
        promised.Add((message.To, new Pending(id, now) { Rank = (int)message.Priority }, tables.Addresses.Knows(message.To)));
    }
}
