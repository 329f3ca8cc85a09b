using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace PolicyBot.Records.Sqlite.Engine;

/// <summary>
/// The first 16 bytes of a key's SHA-256: keys that outlive their row are kept like this, small and without what they were made of.
/// </summary>
[InlineArray(Length)]
internal struct KeyHash
{
    private const int Length = 16;
    private byte first;

    public static KeyHash Of(string key)
    {
        var most = Encoding.UTF8.GetMaxByteCount(key.Length);
        byte[]? rented = null;
        var bytes = most <= 1024 ? stackalloc byte[1024] : rented = ArrayPool<byte>.Shared.Rent(most);
        Span<byte> whole = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(key, bytes)], whole);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        var hash = new KeyHash();
        whole[..Length].CopyTo(hash);
        return hash;
    }
}
