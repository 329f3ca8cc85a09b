namespace PolicyBot.Records;

/// <summary>
/// The register: everything that must not be lost. SQLite is the embedded default; a server database serves several instances.
/// Both pass the same contract tests.
/// </summary>
public interface IStore : IAsyncDisposable
{
    IInbox Inbox { get; }
    IOutbox Outbox { get; }
    ICaseRegister Cases { get; }

    ValueTask<StoredState> ReadStateAsync(string key, CancellationToken cancellationToken);
    ValueTask<FoundCard?> FindCardAsync(string id, CancellationToken cancellationToken);
    ValueTask<Address?> FindAddressAsync(string key, CancellationToken cancellationToken);

    /// <summary>One transaction: state, case entries, outbox, cards, addresses and the tombstone, or none of them.</summary>
    /// <exception cref="StoreUnavailableException">It could not be made durable; nothing happened.</exception>
    ValueTask<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>Removes tombstones, cards and sent messages older than this: they have done their work.</summary>
    ValueTask<int> SweepAsync(DateTimeOffset olderThan, CancellationToken cancellationToken);
}
