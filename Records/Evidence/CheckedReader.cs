using System.Security.Cryptography;

namespace PolicyBot.Records.Evidence;

/// <summary>Hands out the bytes of a file in order, and the last of them only when all of them are what was received. Stops when the file is sealed meanwhile.</summary>
/// <param name="mayBeRead">Asked again for every piece.</param>
internal sealed class CheckedReader(SealedReader inner, EvidenceFile file, Func<CancellationToken, ValueTask<bool>> mayBeRead) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool isVerified;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => file.Bytes;

    public override long Position
    {
        get => inner.Position;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!await mayBeRead(cancellationToken))
            throw new UnauthorizedAccessException($"The evidence {file} may not be read.");
        var count = inner.Read(buffer.Span);
        hash.AppendData(buffer.Span[..count]);
        if (inner.Position >= inner.Length && !buffer.IsEmpty)
            Verify();
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Evidence is read asynchronously.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        hash.Dispose();
        base.Dispose(disposing);
    }

    private void Verify()
    {
        if (isVerified)
            return;
        if (Convert.ToHexStringLower(hash.GetHashAndReset()) != file.Sha256)
            throw new EvidenceDamagedException($"The evidence {file} is not what was received.");
        isVerified = true;
    }
}
