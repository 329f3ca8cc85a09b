using PolicyBot.Bot.Arrivals;
using PolicyBot.Bot.Delivery;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Records;

namespace PolicyBot.Bot.Turns;

/// <summary>Tells somebody, once, that what they wrote could not be handled: it lies in the dead letters, where an operator sees it.</summary>
internal sealed class FailedTurn(IStore store, TimeProvider time)
{
    public async Task TellAsync(Waiting waiting, CancellationToken cancellationToken)
    {
        if (!Arrival.TryRead(waiting.Activity.Body, out var arrival, out _))
            return;
        var language = arrival.Locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Dutch;
        await store.CommitAsync(
            new TurnCommit
            {
                Outbox = [new Outgoing($"failed-{waiting.Id}", OutgoingKind.New, arrival.Lane, OutgoingJson.Of(HostWords.WentWrong(language)), arrival.Id, Priority.Reply)],
                Addresses = AddressBook.From(arrival, newHere: false, time.GetUtcNow()),
            },
            cancellationToken);
    }
}
