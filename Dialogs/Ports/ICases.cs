using PolicyBot.Policy;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Dialogs.Ports;

/// <summary>The cases as one turn sees them. What is added is kept when the turn is, and not at all when it fails.</summary>
public interface ICases
{
    /// <summary>A number of this year that was never given out before.</summary>
    ValueTask<CaseNumber> NewNumberAsync(int year, CancellationToken cancellationToken);

    /// <summary>The case of this number, with what this turn added; null when there is none.</summary>
    ValueTask<CaseFile?> FindAsync(CaseNumber number, CancellationToken cancellationToken);

    /// <summary>Adds an event and returns the case with it.</summary>
    ValueTask<CaseFile> AddAsync(CaseNumber number, CaseEvent happened, CancellationToken cancellationToken);

    /// <summary>What waits for or is in hand of the MT of this school, urgent and oldest first.</summary>
    ValueTask<IReadOnlyList<CaseSummary>> OpenAsync(SchoolId school, CancellationToken cancellationToken);

    /// <summary>What this person put before the MT, newest first.</summary>
    ValueTask<IReadOnlyList<CaseSummary>> OfAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>The messages that show this case somewhere, so that they can be brought up to date.</summary>
    ValueTask<IReadOnlyList<CasePost>> PostsAsync(CaseNumber number, CancellationToken cancellationToken);

    /// <summary>Remembers one more message that shows the case.</summary>
    ValueTask AddPostAsync(CaseNumber number, CasePost post, CancellationToken cancellationToken);
}

/// <summary>What a list shows of a case.</summary>
public sealed record CaseSummary(
    CaseNumber Number, CaseState State, Urgency Urgency, TopicId? Topic, PersonId? Handler, DateTimeOffset OpenedAt, DateTimeOffset ChangedAt);

/// <summary>A message that shows a case: where, under which id of ours, and in which form.</summary>
public sealed record CasePost(Audience To, string MessageId, PostKind Kind);

/// <summary>The forms in which a case is shown outside the conversation at hand.</summary>
public enum PostKind
{
    /// <summary>Number and urgency, for the MT's channel.</summary>
    Alert,
    /// <summary>The whole case, in an MT member's private chat.</summary>
    Case,
    /// <summary>State and what happens next, for who asked.</summary>
    Receipt,
    /// <summary>Something about the case that is being filled in: news leaves it as it is.</summary>
    Form,
}
