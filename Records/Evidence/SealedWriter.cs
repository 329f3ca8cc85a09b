using System.Security.Cryptography;
using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Records.Evidence;

/// <summary>Writes a sealed file beside its place and hashes what comes in. Unless it gets its name in the end, it is removed again.</summary>
internal sealed class SealedWriter : IDisposable
{
    private readonly Guid id;
    private readonly string unfinished, path;
    private readonly MasterKey master;
    private readonly SealedFile format;
    private readonly FileStream file;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] plain = new byte[SealedFile.PieceLength];
    private readonly byte[] kept = new byte[SealedFile.PieceLength + SealedFile.TagLength];
    private long piece;
    private int filled;

    public SealedWriter(string path, MasterKey master, Guid id)
    {
        (this.path, this.master, this.id, unfinished) = (path, master, id, path + EvidenceFolder.Unfinished);
        format = new SealedFile(master, id);
        file = OwnFiles.Open(unfinished, FileMode.CreateNew, FileShare.Read | FileShare.Delete);
        file.Write(format.Header);
    }

    public long Length { get; private set; }

    /// <summary>A full piece is written when more follows: only the end knows that it is the last.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(bytes);
        Length += bytes.Length;
        while (!bytes.IsEmpty)
        {
            if (filled == plain.Length)
                Put(isLast: false);
            var count = Math.Min(bytes.Length, plain.Length - filled);
            bytes[..count].CopyTo(plain.AsSpan(filled));
            filled += count;
            bytes = bytes[count..];
        }
    }

    /// <summary>All of it is on disk; returns the hash of what came in.</summary>
    public string Complete()
    {
        Put(isLast: true);
        file.Flush(flushToDisk: true);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>What was written, in clear, for the last checks.</summary>
    public SealedReader Read() => SealedReader.Open(unfinished, master, id);

    /// <summary>Gives it its name. From here on it stays.</summary>
    public void Keep(DateTimeOffset receivedAt)
    {
        File.SetLastWriteTimeUtc(file.SafeFileHandle, receivedAt.UtcDateTime);
        file.Dispose();
        OwnFiles.Move(unfinished, path);
    }

    public void Dispose()
    {
        file.Dispose();
        File.Delete(unfinished);
        CryptographicOperations.ZeroMemory(plain);
        hash.Dispose();
        format.Dispose();
    }

    private void Put(bool isLast)
    {
        format.Seal(piece++, isLast, plain.AsSpan(0, filled), kept);
        file.Write(kept.AsSpan(0, filled + SealedFile.TagLength));
        filled = 0;
    }
}
