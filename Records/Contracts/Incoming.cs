namespace PolicyBot.Records;

/// <summary>One activity as the channel delivered it, before anything was done with it.</summary>
/// <param name="Key">What makes it this activity: tenant, conversation, activity id and type. The same key again is the same activity, whatever its body says.</param>
/// <param name="Lane">The conversation whose order it keeps; one lane is worked on by one worker at a time.</param>
/// <param name="Body">The activity's JSON, UTF-8, as received; never changed afterwards (the store may keep the memory). Erased as soon as the turn is committed.</param>
public sealed record Incoming(string Key, string Lane, ReadOnlyMemory<byte> Body, DateTimeOffset ReceivedAt);

/// <summary>
/// Something the bot itself wants to look at later. Until <paramref name="DueAt"/> it waits in the inbox and is no work yet; from then on it is an activity
/// like any other, except that people who wait at the same moment go before it. The same key is taken in once, also after it was done.
/// </summary>
/// <param name="Activity">In a lane of its own: it would hold back whatever stands behind it.</param>
public sealed record Later(Incoming Activity, DateTimeOffset DueAt);

/// <summary>An activity waiting in a claimed lane, with the number of times its turn has failed before.</summary>
public sealed record Waiting(long Id, Incoming Activity, int Attempts);

/// <summary>
/// The right to work on one lane until <paramref name="Until"/>. <paramref name="Fence"/> rises with every claim of the lane:
/// whoever commits with an older fence has lost the lane in the meantime and is refused. A lease that ran out while nobody
/// took the lane over still commits.
/// </summary>
/// <param name="Waiting">The oldest activities that may be worked on now, in order; not all of them when very many wait.</param>
public sealed record Claim(string Lane, string Worker, long Fence, DateTimeOffset Until, IReadOnlyList<Waiting> Waiting);

/// <summary>What became of a failed turn: it will be tried again, or it lies in the dead letters for an operator to see.</summary>
public enum Failure { WillRetry, DeadLetter }

/// <summary>
/// Everything the channel delivered and that is not yet done, durable before it is acknowledged.
/// Order is kept within a lane; lanes are independent.
/// </summary>
public interface IInbox
{
    /// <summary>Stores the activity durably. False when this key was seen before (also long after it was done): nothing is stored then.</summary>
    /// <exception cref="StoreUnavailableException">It could not be made durable; the channel must be told to try again.</exception>
    ValueTask<bool> AppendAsync(Incoming activity, CancellationToken cancellationToken);

    /// <summary>Claims the lane that has waited longest among those that nobody holds; null when there is none.
    /// A lane whose first activity waits for its next attempt is left alone until then.</summary>
    ValueTask<Claim?> ClaimAsync(string worker, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Claims this lane, also when nothing waits in it (an invoke is answered in its request); null when somebody holds it.</summary>
    ValueTask<Claim?> ClaimLaneAsync(string lane, string worker, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Gives the lane back. A claim that was lost in the meantime is ignored.</summary>
    ValueTask ReleaseAsync(Claim claim, CancellationToken cancellationToken);

    /// <summary>Notes that the turn of this activity failed. It is tried again at <paramref name="retryAt"/>, up to <paramref name="maxAttempts"/> attempts in all;
    /// until then it holds back its lane. Nothing changes when the claim was lost or the activity is done.</summary>
    ValueTask<Failure> FailAsync(Claim claim, Waiting waiting, string reason, DateTimeOffset retryAt, int maxAttempts, CancellationToken cancellationToken);

    /// <summary>Whether this key was seen before, and if its turn answered in the request (an invoke): that answer.</summary>
    ValueTask<(bool Seen, string? Answer)> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Completes when there may be a lane to claim: at once, after an append, a release, or when a retry falls due.</summary>
    Task WaitForWorkAsync(CancellationToken cancellationToken);

    /// <summary>How many activities wait, how many are dead letters, and since when the oldest waits. What is looked at <see cref="Later"/> counts from its time on:
    /// before that nobody waits for it. A turn that failed and waits for its next attempt counts all the time.</summary>
    ValueTask<(int Waiting, int DeadLetters, DateTimeOffset? Oldest)> CountAsync(CancellationToken cancellationToken);
}
