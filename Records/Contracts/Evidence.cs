using PolicyBot.Policy.Cases;

namespace PolicyBot.Records;

/// <summary>What a file is. Nothing else is taken in.</summary>
public enum FileKind { Png, Jpg, WebP, Heic, Pdf, Text, Mp4, Mov, Mp3, M4a, Docx, Xlsx, Pptx }

/// <summary>Why a file was not taken in; nothing of it was kept.</summary>
public enum FileRefusal
{
    Empty,
    /// <summary>More than <see cref="EvidenceLimits.FileBytes"/>.</summary>
    TooLarge,
    /// <summary>The case has <see cref="EvidenceLimits.Files"/> files already.</summary>
    TooManyFiles,
    /// <summary>With it the case would hold more than <see cref="EvidenceLimits.CaseBytes"/>.</summary>
    CaseFull,
    /// <summary>Its name is missing, too long, or holds characters that cannot be seen or turn the text around.</summary>
    NameUnusable,
    /// <summary>Its name has one type inside another, such as <c>foto.exe.png</c>.</summary>
    DoubleExtension,
    /// <summary>A type that is not on the list.</summary>
    TypeNotAllowed,
    /// <summary>A folder packed into one file: send what is in it.</summary>
    Archive,
    /// <summary>A program, a script, or a page that can hold one.</summary>
    Program,
    /// <summary>A document with macros or other parts that run.</summary>
    Macros,
    /// <summary>What is in it is not what its name says.</summary>
    ContentDiffers,
    /// <summary>It ends too early or contradicts itself.</summary>
    Damaged,
    /// <summary>A picture of more than <see cref="EvidenceLimits.Pixels"/>.</summary>
    TooManyPixels,
    /// <summary>A document that would become too large when it is opened.</summary>
    UnpacksTooLarge,
    /// <summary>The same bytes were sealed before, in whatever case.</summary>
    SealedBefore,
}

/// <summary>How much evidence is taken in.</summary>
public static class EvidenceLimits
{
    public const long FileBytes = 25 << 20;
    public const long CaseBytes = 200 << 20;
    public const int Files = 20;
    public const long Pixels = 50_000_000;
}

/// <summary>One file of a case. The reference becomes part of the case by <see cref="TurnCommit.Evidence"/>; until then the bytes belong to nobody.</summary>
/// <param name="Id">What the bytes are kept under. It says nothing about them.</param>
/// <param name="NameAsGiven">For people to read; never used as a name of a file here.</param>
/// <param name="Sha256">Of the bytes as received, 64 small hexadecimal digits.</param>
public sealed record EvidenceFile(
    Guid Id, CaseNumber Case, FileKind Kind, string NameAsGiven, long Bytes, string Sha256, DateTimeOffset ReceivedAt)
{
    /// <summary>For logs: without the name.</summary>
    public override string ToString() => $"{Id:N} of {Case}";
}

/// <summary>A file of a case as it stands now.</summary>
/// <param name="IsSealed">Nobody may read it any more.</param>
public sealed record KeptEvidence(EvidenceFile File, bool IsSealed);

/// <summary>What became of a file that was offered: kept, or why not.</summary>
/// <param name="WasThere">The case held the same bytes already: <paramref name="File"/> is that file, and nothing is to be committed.</param>
public sealed record Received(EvidenceFile? File, FileRefusal? Refusal, bool WasThere = false);

/// <summary>The bytes are not those that were received, or nobody can say so: they were changed, cut off or removed from outside.</summary>
public sealed class EvidenceDamagedException(string message, Exception? inner = null) : IOException(message, inner);

/// <summary>
/// The files of cases. The bytes are encrypted before they touch the disk and are never changed; what is not part of a case is swept after a day.
/// </summary>
public interface IEvidenceStore
{
    /// <summary>Receives a file for a case: checked, hashed and durable when this returns, but not yet part of the case. A draft reserves its case's number first.</summary>
    /// <param name="name">The name as given; its ending says what the file claims to be.</param>
    /// <exception cref="StoreUnavailableException">It could not be made durable.</exception>
    ValueTask<Received> ReceiveAsync(CaseNumber number, string name, Stream content, CancellationToken cancellationToken);

    /// <summary>The files of a case, in the order they were received.</summary>
    ValueTask<IReadOnlyList<KeptEvidence>> OfCaseAsync(CaseNumber number, CancellationToken cancellationToken);

    /// <summary>The bytes as received; null when there is no such file or it is sealed. Reading throws <see cref="EvidenceDamagedException"/>, at the latest in place
    /// of the end, when they are not, and ends with <see cref="UnauthorizedAccessException"/> when the file is sealed meanwhile. That somebody looks is for the caller to log.</summary>
    ValueTask<Stream?> OpenAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>From now on nobody can read the file. <paramref name="noted"/> says so in its case, in the same commit; see also <see cref="TurnCommit.Sealed"/>.</summary>
    ValueTask<CommitResult> SealAsync(Guid id, CaseAppend noted, CancellationToken cancellationToken);

    /// <summary>Removes the file with its record. What is left is that it was there: <paramref name="noted"/> says so in its case, in the same commit; see also <see cref="TurnCommit.Removed"/>.</summary>
    ValueTask<CommitResult> DeleteAsync(Guid id, CaseAppend noted, CancellationToken cancellationToken);

    /// <summary>Removes bytes that belong to no case and were received before this; returns how many files.</summary>
    ValueTask<int> SweepAsync(DateTimeOffset olderThan, CancellationToken cancellationToken);

    /// <summary>Reads every file, also sealed ones; returns those that are missing or damaged.</summary>
    ValueTask<IReadOnlyList<EvidenceFile>> VerifyAsync(CancellationToken cancellationToken);
}
