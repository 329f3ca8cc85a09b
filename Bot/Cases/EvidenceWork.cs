using System.Globalization;
using PolicyBot.Bot.Evidence;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;

namespace PolicyBot.Bot.Cases;

/// <summary>The evidence of cases as one turn reads and changes it; the changes are part of the turn's commit.</summary>
internal sealed class EvidenceWork(IStore store, EvidenceIntake intake) : IEvidence
{
    private readonly List<EvidenceFile> taken = [];
    private readonly List<Guid> removed = [];
    private readonly List<Guid> closed = [];
    private readonly List<CaseNumber> emptied = [];

    /// <summary>Files that belong to their case from this turn on.</summary>
    public IReadOnlyList<EvidenceFile> Taken => taken;

    /// <summary>Files that go.</summary>
    public IReadOnlyList<Guid> Removed => removed;

    /// <summary>Files that nobody may read any more.</summary>
    public IReadOnlyList<Guid> Closed => closed;

    /// <summary>Drafts of which nothing stays.</summary>
    public IReadOnlyList<CaseNumber> Emptied => emptied;

    public async ValueTask<TakenPiece> TakeAsync(CaseNumber number, SentFile file, MaterialShows shows, CancellationToken cancellationToken)
    {
        var came = await intake.TakeAsync(shows, number, file, cancellationToken);
        return came.NotFetched is { } refusal
            ? new TakenPiece(came.Name, null, WasThere: false, ProblemOf(refusal))
            : Keep(came.Name, came.Received!);
    }

    public async ValueTask<TakenPiece> TakeTextAsync(CaseNumber number, string name, string text, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text), writable: false);
        return Keep(name, await store.Evidence.ReceiveAsync(number, name, content, cancellationToken));
    }

    public async ValueTask<IReadOnlyList<KeptPiece>> OfAsync(CaseNumber number, CancellationToken cancellationToken) =>
        emptied.Contains(number) ? [] :
        [
            .. (await store.Evidence.OfCaseAsync(number, cancellationToken))
                .Where(kept => !kept.IsSealed).Select(kept => kept.File).Concat(taken.Where(file => file.Case == number))
                .Where(file => !removed.Contains(file.Id) && !closed.Contains(file.Id))
                .Select(PieceOf),
        ];

    public void Remove(EvidenceId id)
    {
        if (taken.RemoveAll(file => IdOf(file) == id) == 0)
            removed.Add(GuidOf(id));
    }

    public void Seal(EvidenceId id) => closed.Add(GuidOf(id));

    public void Empty(CaseNumber number)
    {
        taken.RemoveAll(file => file.Case == number);
        emptied.Add(number);
    }

    /// <summary>What the store calls this piece.</summary>
    public static Guid GuidOf(EvidenceId id) => Guid.ParseExact(id.Value, "N");

    private TakenPiece Keep(string name, Received received)
    {
        if (received.Refusal is { } refusal)
            return new TakenPiece(name, null, WasThere: false, ProblemOf(refusal));
        var file = received.File!;
        var wasThere = received.WasThere || taken.Exists(known => known.Case == file.Case && known.Sha256 == file.Sha256);
        if (!wasThere)
            taken.Add(file);
        return new TakenPiece(name, PieceOf(file), wasThere, null);
    }

    private static KeptPiece PieceOf(EvidenceFile file) => new(IdOf(file), KindOf(file.Kind), file.NameAsGiven, file.Bytes, file.Sha256);

    private static EvidenceId IdOf(EvidenceFile file) => new(file.Id.ToString("N", CultureInfo.InvariantCulture));

    private static EvidenceKind KindOf(FileKind kind) => kind switch
    {
        FileKind.Png or FileKind.Jpg or FileKind.WebP or FileKind.Heic => EvidenceKind.Picture,
        FileKind.Mp4 or FileKind.Mov => EvidenceKind.Video,
        FileKind.Mp3 or FileKind.M4a => EvidenceKind.Sound,
        FileKind.Pdf or FileKind.Docx or FileKind.Xlsx or FileKind.Pptx => EvidenceKind.Document,
        FileKind.Text => EvidenceKind.Message,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every file is a kind of evidence."),
    };

    private static FileProblem ProblemOf(FetchRefusal refusal) => refusal switch
    {
        FetchRefusal.MustNotBeFetched => FileProblem.Forbidden,
        FetchRefusal.TooLarge => FileProblem.TooLarge,
        _ => FileProblem.NotReached,
    };

    private static FileProblem ProblemOf(FileRefusal refusal) => refusal switch
    {
        FileRefusal.Empty => FileProblem.Empty,
        FileRefusal.TooLarge or FileRefusal.TooManyPixels or FileRefusal.UnpacksTooLarge => FileProblem.TooLarge,
        FileRefusal.TooManyFiles or FileRefusal.CaseFull => FileProblem.CaseFull,
        FileRefusal.NameUnusable or FileRefusal.DoubleExtension => FileProblem.Name,
        FileRefusal.TypeNotAllowed => FileProblem.Type,
        FileRefusal.Archive => FileProblem.Archive,
        FileRefusal.Program or FileRefusal.Macros => FileProblem.Program,
        FileRefusal.ContentDiffers or FileRefusal.Damaged => FileProblem.Content,
        FileRefusal.SealedBefore => FileProblem.Sealed,
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "Every refusal is told."),
    };
}
