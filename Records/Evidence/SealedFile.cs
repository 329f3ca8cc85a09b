using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PolicyBot.Records.Evidence;

/// <summary>
/// How a file lies on disk: a header of 32 bytes, then pieces of 64 KiB, each encrypted with AES-256-GCM and followed by its tag. The key is the file's own
/// and is used for this file only, so the piece's number can be its nonce; the last piece says so in its nonce, so that a shortened file does not open.
/// </summary>
internal sealed class SealedFile : IDisposable
{
    public const int PieceLength = 64 << 10;
    public const int HeaderLength = 32;
    public const int TagLength = 16;
    private const string Magic = "PolicyBot sealed";
    private readonly AesGcm cipher;
    private readonly byte[] header;

    public SealedFile(MasterKey master, Guid id)
    {
        var key = master.ForFile(id);
        cipher = new AesGcm(key, TagLength);
        CryptographicOperations.ZeroMemory(key);
        header = new byte[HeaderLength];
        System.Text.Encoding.ASCII.GetBytes(Magic, header);
        id.TryWriteBytes(header.AsSpan(HeaderLength / 2));
    }

    public ReadOnlySpan<byte> Header => header;

    /// <summary>Encrypts a piece; <paramref name="into"/> has room for the tag behind it.</summary>
    public void Seal(long piece, bool isLast, ReadOnlySpan<byte> plain, Span<byte> into) =>
        cipher.Encrypt(Nonce(piece, isLast, stackalloc byte[12]), plain, into[..plain.Length], into.Slice(plain.Length, TagLength), header);

    /// <exception cref="AuthenticationTagMismatchException">It is not the piece that was written there.</exception>
    public void Open(long piece, bool isLast, ReadOnlySpan<byte> kept, Span<byte> into) =>
        cipher.Decrypt(Nonce(piece, isLast, stackalloc byte[12]), kept[..^TagLength], kept[^TagLength..], into[..(kept.Length - TagLength)], header);

    public void Dispose() => cipher.Dispose();

    private static Span<byte> Nonce(long piece, bool isLast, Span<byte> nonce)
    {
        nonce.Clear();
        nonce[3] = isLast ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteInt64BigEndian(nonce[4..], piece);
        return nonce;
    }
}
