using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Ports;

/// <summary>
/// The cases of misuse as one turn sees them; questions put before the MT are <see cref="ICases"/>, and both share one series of numbers.
/// What is added is kept when the turn is, and not at all when it fails.
/// </summary>
public interface IIncidents
{
    /// <summary>A number of this year that was never given out before.</summary>
    ValueTask<CaseNumber> NewNumberAsync(int year, CancellationToken cancellationToken);

    /// <summary>The case of misuse of this number, with what this turn added; null when there is none, or it is a question.</summary>
    ValueTask<IncidentFile?> FindAsync(CaseNumber number, CancellationToken cancellationToken);

    /// <summary>Adds an event and returns the case with it.</summary>
    ValueTask<IncidentFile> AddAsync(CaseNumber number, CaseEvent happened, CancellationToken cancellationToken);

    /// <summary>
    /// What is open at the reader's school and what the reader may see is there: cases of the MT for its members, of the board for the board's,
    /// none from which the reader is kept out. Urgent and oldest first.
    /// </summary>
    ValueTask<IReadOnlyList<IncidentSummary>> OpenAsync(Actor reader, CancellationToken cancellationToken);

    /// <summary>What this person reported, newest first.</summary>
    ValueTask<IReadOnlyList<IncidentSummary>> OfReporterAsync(PersonId reporter, CancellationToken cancellationToken);

    /// <summary>What this person has in hand, urgent and oldest first.</summary>
    ValueTask<IReadOnlyList<IncidentSummary>> OfHandlerAsync(PersonId handler, CancellationToken cancellationToken);

    /// <summary>The measures this school took before.</summary>
    ValueTask<EarlierMeasures> EarlierMeasuresAsync(SchoolId school, CancellationToken cancellationToken);

    /// <summary>The messages that show this case somewhere, so that they can be brought up to date.</summary>
    ValueTask<IReadOnlyList<CasePost>> PostsAsync(CaseNumber number, CancellationToken cancellationToken);

    /// <summary>Remembers one more message that shows the case.</summary>
    ValueTask AddPostAsync(CaseNumber number, CasePost post, CancellationToken cancellationToken);
}

/// <summary>What a list shows of a case of misuse: never what it is about.</summary>
public sealed record IncidentSummary(
    CaseNumber Number, SchoolId School, IncidentState State, Urgency Urgency, Owner Owner, PersonId? Handler, DateTimeOffset OpenedAt, DateTimeOffset ChangedAt);
