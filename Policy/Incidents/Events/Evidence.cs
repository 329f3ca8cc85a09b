using PolicyBot.Policy.Cases;

namespace PolicyBot.Policy.Incidents;

/// <summary>A piece of evidence was taken in; its bytes lie in the evidence store.</summary>
/// <param name="Name">The name of the file as it was given.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">The hash over its bytes, in hexadecimal.</param>
/// <param name="Link">Where the message stands, for evidence from a message.</param>
public sealed record EvidenceAdded(
    DateTimeOffset At, PersonId By, EvidenceId Id, EvidenceKind Kind, string Name, long Bytes, string Sha256, EvidenceSource Source, string? Link = null)
    : CaseEvent(At, By);

/// <summary>A piece of evidence may not be looked at any more; it is neither shown nor exported from then.</summary>
public sealed record EvidenceSealed(DateTimeOffset At, PersonId By, EvidenceId Id, string Reason) : CaseEvent(At, By);

/// <summary>Somebody had names opened that are kept apart.</summary>
public sealed record NamesOpened(DateTimeOffset At, PersonId By, string Reason) : CaseEvent(At, By);

/// <summary>Somebody looked at the case or took it out.</summary>
/// <param name="Evidence">Which piece, where evidence was looked at.</param>
public sealed record Looked(DateTimeOffset At, PersonId By, LookedAt What, EvidenceId? Evidence = null) : CaseEvent(At, By);

/// <summary>What somebody looked at.</summary>
public enum LookedAt
{
    /// <summary>The case itself.</summary>
    Case,
    /// <summary>A piece of evidence.</summary>
    Evidence,
    /// <summary>The dossier, taken out of the bot.</summary>
    Dossier,
}
