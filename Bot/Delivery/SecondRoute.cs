using PolicyBot.Bot.People;
using PolicyBot.Records;

namespace PolicyBot.Bot.Delivery;

/// <summary>
/// An alert that its channel refuses goes to each member of the management team instead, so that nothing waits unseen.
/// </summary>
internal sealed class SecondRoute(PeopleBook people, IStore store, TimeProvider time)
{
    /// <summary>Promises the alert to the members behind the channel. False when it is no alert to a channel, or there is nobody behind it.</summary>
    public async Task<bool> TakeAsync(Promised promised, CancellationToken cancellationToken)
    {
        if (promised.Message is not { Priority: Priority.Alert, Kind: OutgoingKind.New })
            return false;
        var channel = Reference.Read(promised.Address.Reference);
        var members = people.BehindChannel(promised.Message.To, channel.Tenant);
        if (members.Count == 0)
            return false;
        var outbox = new List<Outgoing>();
        var addresses = new List<Address>();
        foreach (var member in members)
        {
            outbox.Add(promised.Message with { MessageId = $"{promised.Message.MessageId}/{outbox.Count}", To = member.Key, ReplyTo = null });
            if (await store.FindAddressAsync(member.Key, cancellationToken) is null)
                addresses.Add(AddressBook.Unmet(promised.Address.ServiceUrl, channel, member, time.GetUtcNow()));
        }
        return await store.CommitAsync(new TurnCommit { Outbox = outbox, Addresses = addresses }, cancellationToken) == CommitResult.Done;
    }
}
