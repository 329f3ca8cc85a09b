namespace PolicyBot.Policy.Incidents;

/// <summary>Names a piece of evidence within the evidence store; opaque.</summary>
public readonly record struct EvidenceId(string Value) { public override string ToString() => Value; }

/// <summary>What kind of thing a piece of evidence is.</summary>
public enum EvidenceKind { Picture, Sound, Video, Document, Message }

/// <summary>How a piece of evidence came in.</summary>
public enum EvidenceSource
{
    /// <summary>Sent in the private chat.</summary>
    Chat,
    /// <summary>A Teams message, by its own menu.</summary>
    MessageMenu,
    /// <summary>Added by the handler.</summary>
    Handler,
}

/// <summary>A piece of evidence as it stands: what was kept, and whether it may still be looked at.</summary>
/// <param name="Added">How it came in.</param>
/// <param name="SealedBecause">Why nobody may look at it any more; nothing while it may be looked at.</param>
public sealed record PieceOfEvidence(EvidenceAdded Added, string? SealedBecause)
{
    /// <summary>Whether nobody may look at it any more.</summary>
    public bool IsSealed => SealedBecause is not null;
}
