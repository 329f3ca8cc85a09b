using PolicyBot.Records;

namespace PolicyBot.Bot.Delivery;

/// <summary>Brings one message to where it belongs. What replaces a message that has gone is said anew.</summary>
internal sealed class Courier(Connector connector, IStore store, TimeProvider time)
{
    public async Task<Reception> DeliverAsync(Promised promised, CancellationToken cancellationToken)
    {
        if (promised.Address.Conversation is "")
        {
            var opened = await connector.OpenChatAsync(promised.Address, Envelope.OpenChat(promised.Address), cancellationToken);
            if (opened is not { Kind: ReceptionKind.Taken, Id: { } chat })
                return opened.Kind == ReceptionKind.Taken ? opened with { Kind = ReceptionKind.Refused, Code = "no chat id" } : opened;
            var address = promised.Address with { Conversation = chat, SeenAt = time.GetUtcNow() };
            await store.CommitAsync(new TurnCommit { Addresses = [address] }, cancellationToken);
            promised = promised with { Address = address };
        }
        return promised.Message.Kind switch
        {
            OutgoingKind.New => await PostAsync(promised, cancellationToken),
            OutgoingKind.Update => await UpdateAsync(promised, cancellationToken),
            OutgoingKind.Delete => await RemoveAsync(promised, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(promised), promised.Message.Kind, "A message is new, an update or a removal."),
        };
    }

    private async Task<Reception> PostAsync(Promised promised, CancellationToken cancellationToken)
    {
        var reception = await connector.PostAsync(promised.Address, Envelope.Of(promised), promised.Message.ReplyTo, cancellationToken);
        return reception.Kind == ReceptionKind.Gone ? reception with { Kind = ReceptionKind.Refused } : reception;
    }

    private async Task<Reception> UpdateAsync(Promised promised, CancellationToken cancellationToken)
    {
        if (promised.ChannelMessageId is not { } id)
            return await PostAsync(promised, cancellationToken);
        var reception = await connector.PutAsync(promised.Address, id, Envelope.Of(promised), cancellationToken);
        return reception.Kind switch
        {
            ReceptionKind.Gone => await PostAsync(promised, cancellationToken),
            ReceptionKind.Taken => reception with { Id = id },
            _ => reception,
        };
    }

    private async Task<Reception> RemoveAsync(Promised promised, CancellationToken cancellationToken)
    {
        if (promised.ChannelMessageId is not { } id)
            return new Reception(ReceptionKind.Taken, null, null, "never delivered");
        var reception = await connector.DeleteAsync(promised.Address, id, cancellationToken);
        return reception.Kind == ReceptionKind.Gone ? reception with { Kind = ReceptionKind.Taken } : reception;
    }
}
