using PolicyBot.Policy.Cases;

namespace PolicyBot.Records;

/// <summary>A piece of conversation state with the version it was read at; version 0 means it does not exist. A version is never used twice, also after a removal; it says nothing else.</summary>
public sealed record StoredState(string? Json, long Version);

/// <summary>State as the turn leaves it. <paramref name="Json"/> null removes it. Refused when somebody wrote it after <paramref name="ExpectedVersion"/>.</summary>
public sealed record StateWrite(string Key, string? Json, long ExpectedVersion);

/// <summary>A card that was shown: what each of its buttons means, for whom, until when. Buttons carry <c>Id.index</c> and nothing else.</summary>
/// <param name="Id">At least 128 random bits, URL-safe.</param>
/// <param name="Lane">The conversation it was shown in, null where any conversation of the audience will do.</param>
/// <param name="Audience">The one person who may press (tenant/object id), or null where the action itself checks the role.</param>
/// <param name="Actions">JSON array, one element a button, in order.</param>
public sealed record ShownCard(string Id, string? Lane, string? Audience, string Actions, DateTimeOffset ExpiresAt);

/// <summary>A shown card as found again, with the press that used it up, if any, and what was answered then.</summary>
public sealed record FoundCard(ShownCard Card, int? SpentBy, string? Answer);

/// <summary>The press that uses up a card, and the answer that every repeat of the same press gets again.</summary>
public sealed record SpentCard(string Id, int Action, string? Answer);

/// <summary>Entries to add to one case, with the line that lists show of it afterwards. Refused unless the case has exactly <paramref name="ExpectedCount"/> entries.</summary>
public sealed record CaseAppend(CaseNumber Number, int ExpectedCount, IReadOnlyList<CaseEntry> Entries, CaseLine Line);

/// <summary>All that one turn changes. It happens whole or not at all.</summary>
public sealed record TurnCommit
{
    /// <summary>The lane the turn ran in; null for work that no activity asked for (reminders, tools).</summary>
    public Claim? Claim { get; init; }

    /// <summary>The key of the activity that is done now. Its tombstone stays, its body goes. An invoke was never appended: its tombstone is made here.</summary>
    public string? DoneKey { get; init; }

    /// <summary>What the request was answered (invokes), kept with the tombstone for a repeat.</summary>
    public string? Answer { get; init; }

    public IReadOnlyList<StateWrite> States { get; init; } = [];
    public IReadOnlyList<CaseAppend> Cases { get; init; } = [];
    public IReadOnlyList<Outgoing> Outbox { get; init; } = [];
    public IReadOnlyList<ShownCard> Shown { get; init; } = [];
    public IReadOnlyList<SpentCard> Spent { get; init; } = [];
    public IReadOnlyList<Address> Addresses { get; init; } = [];
    public IReadOnlyList<Later> Later { get; init; } = [];

    /// <summary>Files that were received and belong to their case from now on. A conflict when the case is full meanwhile or holds the same bytes.</summary>
    public IReadOnlyList<EvidenceFile> Evidence { get; init; } = [];

    /// <summary>Files that nobody may read any more. Their case, if it has entries, must get one in the same commit; a draft has none. A conflict when there is no such file.</summary>
    public IReadOnlyList<Guid> Sealed { get; init; } = [];

    /// <summary>Files that go, with their record. Their case, if it has entries, must get one in the same commit; a draft has none. A conflict when there is no such file.</summary>
    public IReadOnlyList<Guid> Removed { get; init; } = [];

    /// <summary>Names behind the aliases of cases; the last word counts.</summary>
    public IReadOnlyList<SealedName> Names { get; init; } = [];

    /// <summary>Cases whose names and files all go. A case that has entries must get one in the same commit; a draft that expired has none.</summary>
    public IReadOnlyList<CaseNumber> Emptied { get; init; } = [];
}

/// <summary>How a commit ended. Everything but <see cref="Done"/> left no trace.</summary>
public enum CommitResult
{
    Done,
    /// <summary>The key of the activity was done before.</summary>
    AlreadyDone,
    /// <summary>State, a card or a case was changed by somebody else since it was read: run the turn again.</summary>
    Conflict,
    /// <summary>The lane was taken over: drop the turn.</summary>
    LaneLost,
}

/// <summary>The store could not make something durable or read it (disk full, locked, gone). What was asked did not happen.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
