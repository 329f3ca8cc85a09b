using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace PolicyBot.Records.Evidence;

/// <summary>Reads a sealed file, from any place; what is in clear is in memory only, one piece at a time.</summary>
internal sealed class SealedReader : Stream
{
    private const int KeptLength = SealedFile.PieceLength + SealedFile.TagLength;
    private readonly SafeFileHandle handle;
    private readonly SealedFile format;
    private readonly byte[] kept = new byte[KeptLength];
    private readonly byte[] plain = new byte[SealedFile.PieceLength];
    private readonly long pieces;
    private long current = -1;
    private int inPiece;

    private SealedReader(SafeFileHandle handle, SealedFile format)
    {
        (this.handle, this.format) = (handle, format);
        var body = RandomAccess.GetLength(handle) - SealedFile.HeaderLength;
        pieces = (body + KeptLength - 1) / KeptLength;
        Length = Math.Max(0, body - pieces * SealedFile.TagLength);
    }

    public override long Length { get; }

    public override long Position { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    /// <exception cref="EvidenceDamagedException">There is no such file, or not one of ours.</exception>
    public static SealedReader Open(string path, MasterKey master, Guid id)
    {
        SafeFileHandle? handle = null;
        SealedFile? format = null;
        SealedReader? reader = null;
        try
        {
            handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            format = new SealedFile(master, id);
            Span<byte> header = stackalloc byte[SealedFile.HeaderLength];
            if (RandomAccess.Read(handle, header, 0) != header.Length || !header.SequenceEqual(format.Header))
                throw new EvidenceDamagedException($"The evidence {id:N} does not begin as it should.");
            return reader = new SealedReader(handle, format);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new EvidenceDamagedException($"The evidence {id:N} is not in its folder.", missing);
        }
        finally
        {
            if (reader is null)
            {
                format?.Dispose();
                handle?.Dispose();
            }
        }
    }

    public override int Read(Span<byte> buffer)
    {
        if (Position >= Length || buffer.IsEmpty)
            return 0;
        var (piece, at) = Math.DivRem(Position, SealedFile.PieceLength);
        if (piece != current)
            Load(piece);
        var count = Math.Min(buffer.Length, inPiece - (int)at);
        plain.AsSpan((int)at, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        CryptographicOperations.ZeroMemory(plain);
        format.Dispose();
        handle.Dispose();
        base.Dispose(disposing);
    }

    private void Load(long piece)
    {
        var length = RandomAccess.Read(handle, kept, SealedFile.HeaderLength + piece * KeptLength);
        try
        {
            if (length < SealedFile.TagLength)
                throw new EvidenceDamagedException("A file of evidence ends too early.");
            format.Open(piece, piece == pieces - 1, kept.AsSpan(0, length), plain);
            (current, inPiece) = (piece, length - SealedFile.TagLength);
        }
        catch (AuthenticationTagMismatchException changed)
        {
            throw new EvidenceDamagedException("A file of evidence was changed.", changed);
        }
    }
}
