using PolicyBot.Policy.Cases;
using PolicyBot.Records;

namespace PolicyBot.Bot.Cases;

/// <summary>Cases of one sort as one turn reads them and adds to them.</summary>
/// <param name="opens">Whether a case that begins with this event is of this sort.</param>
/// <param name="from">The case that these events make.</param>
/// <param name="line">What lists show of it.</param>
internal sealed class FileWork<TFile>(
    ICaseRegister register, Func<CaseEvent, bool> opens, Func<IEnumerable<CaseEvent>, TFile> from, Func<TFile, CaseLine> line)
    where TFile : class
{
    private readonly Dictionary<CaseNumber, Known> files = [];

    /// <summary>What the turn adds.</summary>
    public IEnumerable<CaseAppend> Appends => files.Where(file => file.Value.Added > 0).Select(file => new CaseAppend(
        file.Key, file.Value.Events.Count - file.Value.Added, [.. file.Value.Events.TakeLast(file.Value.Added).Select(EventJson.Entry)], line(file.Value.File!)));

    /// <summary>The case of this number; null when there is none, or it is of another sort.</summary>
    public async ValueTask<TFile?> FindAsync(CaseNumber number, CancellationToken cancellationToken) =>
        (await KnownAsync(number, cancellationToken)).File;

    /// <summary>Adds an event; the first one opens the case.</summary>
    public async ValueTask<TFile> AddAsync(CaseNumber number, CaseEvent happened, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(number, cancellationToken);
        List<CaseEvent> events = [.. known.Events, happened];
        var file = from(events);
        files[number] = new Known(file, events, known.Added + 1);
        return file;
    }

    /// <summary>
    /// What is to be appended for an event that is kept at once, before the turn is. The case is read anew afterwards, so nothing may have been added to it yet.
    /// </summary>
    public async ValueTask<CaseAppend> NotedAtOnceAsync(CaseNumber number, CaseEvent happened, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(number, cancellationToken);
        if (known.Added > 0)
            throw new InvalidOperationException("What is kept at once comes before what the turn adds.");
        files.Remove(number);
        return new CaseAppend(number, known.Events.Count, [EventJson.Entry(happened)], line(from([.. known.Events, happened])));
    }

    private async ValueTask<Known> KnownAsync(CaseNumber number, CancellationToken cancellationToken)
    {
        if (!files.TryGetValue(number, out var known))
        {
            List<CaseEvent> events = [.. (await register.ReadAsync(number, cancellationToken)).Select(EventJson.Event)];
            files[number] = known = new Known(events.Count > 0 && opens(events[0]) ? from(events) : null, events, 0);
        }
        return known;
    }

    private sealed record Known(TFile? File, IReadOnlyList<CaseEvent> Events, int Added);
}
