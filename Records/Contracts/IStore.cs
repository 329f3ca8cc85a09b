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
    IEvidenceStore Evidence { get; }
    ISealedNames Names { get; }

    ValueTask<StoredState> ReadStateAsync(string key, CancellationToken cancellationToken);
    ValueTask<FoundCard?> FindCardAsync(string id, CancellationToken cancellationToken);
    ValueTask<Address?> FindAddressAsync(string key, CancellationToken cancellationToken);

    /// <summary>One transaction: state, case entries, files and names, outbox, cards, addresses and the tombstone, or none of them.</summary>
    /// <exception cref="StoreUnavailableException">It could not be made durable; nothing happened.</exception>
    /// <exception cref="InvalidOperationException">It holds what can never be stored, such as a card id that exists; nothing happened.</exception>
    ValueTask<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>Removes tombstones, cards that expired and what the channel calls sent messages, where older than this: they have done their work.
    /// Returns how many. An update of a message swept is handed out without the channel's id.</summary>
    ValueTask<int> SweepAsync(DateTimeOffset olderThan, CancellationToken cancellationToken);
}
