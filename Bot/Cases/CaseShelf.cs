using PolicyBot.Bot.Evidence;
using PolicyBot.Records;

namespace PolicyBot.Bot.Cases;

/// <summary>Both sorts of cases as one turn reads and changes them; they share the register, its numbers and what is known of their messages.</summary>
internal sealed class CaseShelf
{
    private readonly PostWork posts;

    public CaseShelf(IStore store, EvidenceIntake intake)
    {
        posts = new PostWork(store);
        Questions = new CaseWork(store, posts);
        Incidents = new IncidentWork(store, posts);
        Evidence = new EvidenceWork(store, intake);
        Names = new NameWork(store, Incidents);
    }

    public CaseWork Questions { get; }

    public IncidentWork Incidents { get; }

    public EvidenceWork Evidence { get; }

    public NameWork Names { get; }

    /// <summary>What the turn adds to cases.</summary>
    public IReadOnlyList<CaseAppend> Appends => [.. Questions.Appends, .. Incidents.Appends];

    /// <summary>What the turn leaves of what is kept beside the cases.</summary>
    public IEnumerable<StateWrite> States => [.. posts.States, .. Incidents.States];
}
