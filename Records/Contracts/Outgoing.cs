namespace PolicyBot.Records;

/// <summary>What to do at the other side: say something new, replace something said, or take it back.</summary>
public enum OutgoingKind { New, Update, Delete }

/// <summary>How soon it must be there: an alert goes before a reply, a reply before a courtesy.</summary>
public enum Priority { Alert = 0, Reply = 1, Courtesy = 2 }

/// <summary>A message the bot has promised to deliver.</summary>
/// <param name="MessageId">Our own id of the message at the other side. An update or delete names the id of the message it changes; the store knows what the channel called it. Ids that rise with time (<see cref="Guid.CreateVersion7()"/>) cost the store least.</param>
/// <param name="To">The key of an <see cref="Address"/>; it need not be known yet: the message waits until it is.</param>
/// <param name="Json">The activity to send, without addresses: those come from the address at the moment of sending.</param>
/// <param name="ReplyTo">The channel's id of the activity this answers, if any.</param>
public sealed record Outgoing(string MessageId, OutgoingKind Kind, string To, string Json, string? ReplyTo, Priority Priority);

/// <summary>Where a person or channel can be reached: the newest authenticated reference wins.</summary>
/// <param name="Key"><c>lane:…</c> for a conversation, <c>person:tenant/object-id</c> for somebody's private chat, <c>channel:id</c> for a channel.</param>
/// <param name="Conversation">The channel's conversation id; empty when only the person is known and the private chat must be created first.</param>
/// <param name="Reference">JSON: bot account, user account, tenant, channel id: what an activity needs around it.</param>
public sealed record Address(string Key, string ServiceUrl, string Conversation, string Reference, DateTimeOffset SeenAt);

/// <summary>A message that this worker may deliver now.</summary>
/// <param name="ChannelMessageId">For an update or delete: what the channel called the message; null when it was never delivered.</param>
/// <param name="Attempts">How many attempts failed before.</param>
/// <param name="Fence">The store's own mark of this claim: after the lease ran out and another worker took over, a late retry or parking is ignored.</param>
public sealed record Promised(long Id, Outgoing Message, Address Address, string? ChannelMessageId, int Attempts, long Fence = 0);

/// <summary>What the bot still has to say. Order is kept for each address; a message that waits for its retry holds back those behind it for the same address.</summary>
public interface IOutbox
{
    /// <summary>
    /// Claims up to <paramref name="most"/> messages, at most one an address: addresses where an alert waits first, then by age.
    /// Messages whose address is unknown are not handed out. A message whose lease ran out is handed out again.
    /// </summary>
    ValueTask<IReadOnlyList<Promised>> ClaimAsync(string worker, int most, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Delivered. <paramref name="channelMessageId"/> is what the channel calls it, for later updates; null keeps what is known. The text is erased.</summary>
    ValueTask SentAsync(Promised promised, string? channelMessageId, CancellationToken cancellationToken);

    /// <summary>Not delivered; try again at <paramref name="at"/>.</summary>
    ValueTask RetryAsync(Promised promised, DateTimeOffset at, string reason, CancellationToken cancellationToken);

    /// <summary>Cannot be delivered; an operator sees it, what stands behind it goes on.</summary>
    ValueTask ParkAsync(Promised promised, string reason, CancellationToken cancellationToken);

    /// <summary>Completes when there may be something to claim: at once, after a commit, when a retry falls due, or when an address became known.</summary>
    Task WaitForWorkAsync(CancellationToken cancellationToken);

    /// <summary>How many wait, how many of those have no address yet, how many are parked, and since when the oldest waits.</summary>
    ValueTask<(int Waiting, int WithoutAddress, int Parked, DateTimeOffset? Oldest)> CountAsync(CancellationToken cancellationToken);
}
