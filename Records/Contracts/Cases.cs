using PolicyBot.Policy.Cases;

namespace PolicyBot.Records;

/// <summary>One thing that happened in a case, as kept: who, when, what. The store adds the hash chain.</summary>
/// <param name="Kind">The event's name, such as <c>opened</c> or <c>advised</c>.</param>
/// <param name="Actor">Who did it: tenant/object id, or <c>system</c>.</param>
/// <param name="Json">The event's content.</param>
public sealed record CaseEntry(DateTimeOffset At, string Actor, string Kind, string Json);

/// <summary>An entry as read back: with its place and the hash over itself and everything before it in the case.</summary>
public sealed record StoredEntry(int Sequence, CaseEntry Entry, string Hash);

/// <summary>What a list shows of a case; kept beside the entries in the same commit so that lists never replay cases.</summary>
/// <param name="Kind">What sort of case it is, such as <c>question</c> or <c>incident</c>. Lists and counts can be asked for one kind, so what not everybody may see is a kind of its own.</param>
/// <param name="State">Where the case stands, as the case itself calls it.</param>
/// <param name="Urgency">The word for people.</param>
/// <param name="Rank">The urgency to sort by: the higher, the earlier in the list.</param>
/// <param name="Finished">Nobody has to do anything any more: the case leaves the list of open cases and its handler's.</param>
public sealed record CaseLine(
    string School, string Kind, string State, string Urgency, string Topic,
    string Reporter, string? Handler, DateTimeOffset OpenedAt, DateTimeOffset ChangedAt, int Rank, bool Finished);

/// <summary>A part of a list of cases.</summary>
/// <param name="Most">How many lines at most.</param>
/// <param name="After">The last case of the page before; the list goes on behind where that case stands now. A case that does not exist has nothing behind it.</param>
/// <param name="Kind">Only cases of this kind; null for all of them.</param>
public sealed record CasePage(int Most, CaseNumber? After = null, string? Kind = null)
{
    public static implicit operator CasePage(int most) => new(most);
}

/// <summary>How many open cases of a school are of this kind, in this state and of this rank.</summary>
public sealed record CaseCount(string Kind, string State, int Rank, int Count);

/// <summary>The cases on record, of all kinds in one series of numbers.</summary>
public interface ICaseRegister
{
    /// <summary>Gives out the next number of this year, durably: never the same one twice, also after a crash; gaps may occur.</summary>
    ValueTask<CaseNumber> ReserveNumberAsync(int year, CancellationToken cancellationToken);

    /// <summary>The entries of a case in order; empty when there is no such case.</summary>
    ValueTask<IReadOnlyList<StoredEntry>> ReadAsync(CaseNumber number, CancellationToken cancellationToken);

    /// <summary>A school's cases that are not finished, highest rank first, then oldest first.</summary>
    ValueTask<IReadOnlyList<(CaseNumber Number, CaseLine Line)>> OpenAsync(string school, CasePage page, CancellationToken cancellationToken);

    /// <summary>The cases that this person has in hand and that are not finished, of whatever school, highest rank first, then oldest first.</summary>
    ValueTask<IReadOnlyList<(CaseNumber Number, CaseLine Line)>> OfHandlerAsync(string handler, CasePage page, CancellationToken cancellationToken);

    /// <summary>The cases this person opened, newest first.</summary>
    ValueTask<IReadOnlyList<(CaseNumber Number, CaseLine Line)>> OfReporterAsync(string reporter, CasePage page, CancellationToken cancellationToken);

    /// <summary>A school's open cases counted, by kind, state and rank; a combination that does not occur is left out.</summary>
    ValueTask<IReadOnlyList<CaseCount>> CountOpenAsync(string school, CancellationToken cancellationToken);

    /// <summary>Recomputes every chain; returns the cases whose entries were changed, removed, reordered or added from outside.</summary>
    ValueTask<IReadOnlyList<CaseNumber>> VerifyAsync(CancellationToken cancellationToken);
}
