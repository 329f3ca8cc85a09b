using System.Buffers;
using System.Security.Cryptography;
using PolicyBot.Policy.Cases;
using PolicyBot.Records.Evidence.Checks;
using PolicyBot.Records.Sqlite.Engine;
using PolicyBot.Records.Sqlite.Jobs;
using PolicyBot.Records.Sqlite.Rows;

namespace PolicyBot.Records.Evidence;

/// <summary>The files of cases: bytes in a folder, references in the database.</summary>
/// <param name="commit">The store's own commit.</param>
internal sealed class EvidenceStore(
    Writer store, Readers readers, EvidenceFolder folder, Func<TurnCommit, CancellationToken, ValueTask<CommitResult>> commit, TimeProvider time) : IEvidenceStore
{
    public async ValueTask<Received> ReceiveAsync(CaseNumber number, string name, Stream content, CancellationToken cancellationToken)
    {
        var (kind, refusal) = FileNames.Read(name);
        if (refusal is { } unusable)
            return Refused(unusable);
        var (files, bytes) = await readers.ReadAsync(tables => tables.Evidence.Held(number), cancellationToken);
        if (files >= EvidenceLimits.Files)
            return Refused(FileRefusal.TooManyFiles);

        var id = Guid.NewGuid();
        using var writer = folder.Begin(id);
        if (await TakeAsync(writer, kind, content, EvidenceLimits.CaseBytes - bytes, cancellationToken) is { } early)
            return Refused(early);
        var hash = EvidenceFolder.Guarded(writer.Complete);
        if (Check(writer, kind) is { } late)
            return Refused(late);
        var (wasSealed, same) = await readers.ReadAsync(
            tables => (tables.Evidence.WasSealed(hash), tables.Evidence.FindSame(number, hash)), cancellationToken);
        if (wasSealed)
            return Refused(FileRefusal.SealedBefore);
        if (same is not null)
            return new Received(same.File, null, WasThere: true);
        var file = new EvidenceFile(id, number, kind, name, writer.Length, hash, time.GetUtcNow());
        EvidenceFolder.Guarded(() =>
        {
            writer.Keep(file.ReceivedAt);
            return true;
        });
        return new Received(file, null);
    }

    public ValueTask<IReadOnlyList<KeptEvidence>> OfCaseAsync(CaseNumber number, CancellationToken cancellationToken) =>
        readers.ReadAsync<IReadOnlyList<KeptEvidence>>(tables => tables.Evidence.OfCase(number), cancellationToken);

    public async ValueTask<Stream?> OpenAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { IsSealed: false } kept
            ? new CheckedReader(folder.Read(id), kept.File, async stop => await FindAsync(id, stop) is { IsSealed: false })
            : null;

    public ValueTask<CommitResult> SealAsync(Guid id, CaseAppend noted, CancellationToken cancellationToken) =>
        commit(new TurnCommit { Cases = [noted], Sealed = [id] }, cancellationToken);

    public ValueTask<CommitResult> DeleteAsync(Guid id, CaseAppend noted, CancellationToken cancellationToken) =>
        commit(new TurnCommit { Cases = [noted], Removed = [id] }, cancellationToken);

    public async ValueTask<int> SweepAsync(DateTimeOffset olderThan, CancellationToken cancellationToken)
    {
        var swept = 0;
        foreach (var id in folder.Older(olderThan))
            if (await store.WriteAsync(new Job<bool>(tables => DeleteOrphan(tables, id), finish: null, cancellationToken)))
                swept++;
        return swept;
    }

    public async ValueTask<IReadOnlyList<EvidenceFile>> VerifyAsync(CancellationToken cancellationToken) =>
        Damaged(folder, await readers.ReadAsync(tables => tables.Evidence.All(), cancellationToken), cancellationToken);

    /// <summary>Those of these files whose bytes are missing or are not those that were received.</summary>
    public static List<EvidenceFile> Damaged(EvidenceFolder folder, IEnumerable<KeptEvidence> all, CancellationToken cancellationToken) =>
        [.. all.Select(kept => kept.File).Where(file =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                using var reader = folder.Read(file.Id);
                return reader.Length != file.Bytes || Convert.ToHexStringLower(SHA256.HashData(reader)) != file.Sha256;
            }
            catch (IOException)
            {
                return true;
            }
        })];

    /// <summary>Where references are written, so that none is written meanwhile.</summary>
    private bool DeleteOrphan(Tables tables, Guid id) => tables.Evidence.Find(id) is null && EvidenceFolder.Guarded(() =>
    {
        folder.Delete(id);
        return true;
    });

    private ValueTask<KeptEvidence?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        readers.ReadAsync(tables => tables.Evidence.Find(id), cancellationToken);

    /// <summary>Takes all of it in, up to what is allowed; the first bytes must be of its kind before anything of it is written.</summary>
    private static async ValueTask<FileRefusal?> TakeAsync(
        SealedWriter writer, FileKind kind, Stream content, long room, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(SealedFile.PieceLength);
        try
        {
            for (var isFirst = true; ; isFirst = false)
            {
                var count = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
                if (isFirst && FileCheck.Begin(kind, buffer.AsSpan(0, count)) is { } other)
                    return other;
                if (writer.Length + count > Math.Min(EvidenceLimits.FileBytes, room))
                    return writer.Length + count > EvidenceLimits.FileBytes ? FileRefusal.TooLarge : FileRefusal.CaseFull;
                if (count == 0)
                    return null;
                EvidenceFolder.Guarded(() =>
                {
                    writer.Write(buffer.AsSpan(0, count));
                    return true;
                });
            }
        }
        finally
        {
            CryptographicOperations.ZeroMemory(buffer);
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static FileRefusal? Check(SealedWriter writer, FileKind kind)
    {
        using var reader = writer.Read();
        return FileCheck.Whole(kind, reader);
    }

    private static Received Refused(FileRefusal why) => new(null, why);
}
