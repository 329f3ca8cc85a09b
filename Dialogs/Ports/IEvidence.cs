using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Ports;

/// <summary>
/// The evidence of cases as one turn sees it. What is taken in belongs to its case when the turn is kept, and to nobody when it fails. A draft keeps
/// evidence under the number that was reserved for its case.
/// </summary>
public interface IEvidence
{
    /// <summary>Fetches a file that was sent and takes it in; nothing is fetched that may show a sexual image of somebody under 18.</summary>
    /// <param name="shows">What its sender says that it shows.</param>
    ValueTask<TakenPiece> TakeAsync(CaseNumber number, SentFile file, MaterialShows shows, CancellationToken cancellationToken);

    /// <summary>Takes in words, such as a message from a chat, as a file of text.</summary>
    ValueTask<TakenPiece> TakeTextAsync(CaseNumber number, string name, string text, CancellationToken cancellationToken);

    /// <summary>The pieces kept under this number, in the order they came in, with those of this turn; sealed ones left out.</summary>
    ValueTask<IReadOnlyList<KeptPiece>> OfAsync(CaseNumber number, CancellationToken cancellationToken);

    /// <summary>A piece of a draft goes, as if it had never been sent.</summary>
    void Remove(EvidenceId id);

    /// <summary>Nobody can read the piece from now on; the event that says so stands in its case in the same turn.</summary>
    void Seal(EvidenceId id);

    /// <summary>All evidence and names of a draft go.</summary>
    void Empty(CaseNumber number);
}

/// <summary>A file that somebody sent: where it lies, and what it is called, if it is called anything.</summary>
public sealed record SentFile(string? Name, string Url);

/// <summary>A piece of evidence as kept.</summary>
/// <param name="Sha256">Of the bytes as received, in hexadecimal.</param>
public sealed record KeptPiece(EvidenceId Id, EvidenceKind Kind, string Name, long Bytes, string Sha256);

/// <summary>What became of something sent: kept, or why not.</summary>
/// <param name="WasThere">The case held the same bytes already.</param>
public sealed record TakenPiece(string Name, KeptPiece? Piece, bool WasThere, FileProblem? Problem);

/// <summary>Why a file was not taken in, as people are told.</summary>
public enum FileProblem
{
    Empty,
    /// <summary>Above 25 MB, or a picture of more than 50 million pixels.</summary>
    TooLarge,
    /// <summary>The case has 20 files already, or 200 MB.</summary>
    CaseFull,
    /// <summary>Its name is missing, too long, misleading or unreadable.</summary>
    Name,
    /// <summary>Several files packed into one.</summary>
    Archive,
    /// <summary>Something that runs: a program, a web page, a document with macros.</summary>
    Program,
    /// <summary>A type that is not taken in.</summary>
    Type,
    /// <summary>What is in it is not what its name says, or it is damaged.</summary>
    Content,
    /// <summary>The same file was closed off before.</summary>
    Sealed,
    /// <summary>It could not be fetched.</summary>
    NotReached,
    /// <summary>It may show what nobody may have.</summary>
    Forbidden,
}
