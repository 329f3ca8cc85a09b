using PolicyBot.Policy.Cases;

namespace PolicyBot.Policy.Incidents;

public sealed partial class IncidentFile
{
    /// <summary>The piece of evidence of this name; null when there is none.</summary>
    public PieceOfEvidence? Find(EvidenceId id) => evidence.Find(piece => piece.Added.Id == id);

    /// <summary>
    /// Why evidence of this person is not taken in now; null when it is. To be asked before anything is fetched:
    /// material that may show a sexual image of somebody under 18 is never taken in.
    /// </summary>
    /// <param name="shows">What the person says that the material shows.</param>
    public Refusal? RefusesEvidence(Actor by, MaterialShows shows) =>
        Forbids(IncidentAction.AddEvidence, by) ?? IsOver()
        ?? (shows == MaterialShows.SexualImageOfMinor ? Refusal.MaterialForbidden : null);

    /// <summary>A piece of evidence was taken in and lies in the store.</summary>
    public Decision AddEvidence(Actor by, EvidenceAdded piece, MaterialShows shows) =>
        RefusesEvidence(by, shows) is { } refusal ? refusal
        : Find(piece.Id) is not null ? Refusal.AlreadySo
        : piece with { By = by.Id };

    /// <summary>Nobody may look at this piece any more.</summary>
    public Decision Seal(Actor by, EvidenceId id, string reason, DateTimeOffset at) =>
        (Forbids(IncidentAction.SealEvidence, by) ?? Words(reason)) is { } refusal ? refusal
        : Find(id) is not { } piece ? Refusal.NotThere
        : piece.IsSealed ? Refusal.AlreadySo
        : new EvidenceSealed(at, by.Id, id, reason);

    /// <summary>Somebody looks at the case, at a piece of evidence, or takes the dossier out; each is on record.</summary>
    public Decision Look(Actor by, LookedAt what, DateTimeOffset at, EvidenceId? id = null)
    {
        var action = what switch
        {
            LookedAt.Case => IncidentAction.Read,
            LookedAt.Evidence => IncidentAction.ReadEvidence,
            LookedAt.Dossier => IncidentAction.Export,
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Every look has its right."),
        };
        if (Forbids(action, by) is { } refusal)
            return refusal;
        if (what != LookedAt.Evidence)
            return new Looked(at, by.Id, what);
        return (id is { } asked ? Find(asked) : null) is not { } piece ? Refusal.NotThere
            : piece.IsSealed ? Refusal.MaterialForbidden
            : new Looked(at, by.Id, what, id);
    }

    /// <summary>The handler has the names opened that are kept apart.</summary>
    public Decision OpenNames(Actor by, string reason, DateTimeOffset at) =>
        (Forbids(IncidentAction.OpenNames, by) ?? Words(reason)) is { } refusal ? refusal
        : new NamesOpened(at, by.Id, reason);

    /// <summary>Whether this person is told who reported it: not where the reporter wants to stay unnamed, unless they had the names opened.</summary>
    public bool ShowsReporterTo(Actor reader) =>
        May(IncidentAction.Read, reader)
        && (!Opened.Report.WantsAnonymity || events.OfType<NamesOpened>().Any(opened => opened.By == reader.Id));
}
