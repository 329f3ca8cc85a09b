using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;

namespace PolicyBot.Tryout.Files;

/// <summary>What people shared, in memory only: gone when the program stops. Safe for several threads.</summary>
public sealed class FileShelf(TimeProvider time)
{
    /// <summary>The largest file that is taken.</summary>
    public const int MaxBytes = 25 * 1024 * 1024;

    /// <summary>How much is kept in all; then the oldest go.</summary>
    public const int MaxBytesInAll = 10 * MaxBytes;

    /// <summary>How long a download address works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly OrderedDictionary<string, SharedFile> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly FileExtensionContentTypeProvider types = new();
    private long bytesInAll;

    /// <summary>Keeps a file for a conversation.</summary>
    /// <exception cref="ArgumentException">It is larger than <see cref="MaxBytes"/>.</exception>
    public SharedFile Keep(string conversationId, string name, ReadOnlyMemory<byte> bytes, bool isInline = false)
    {
        if (bytes.Length > MaxBytes) throw new ArgumentException($"A file has at most {MaxBytes} bytes; this one has {bytes.Length}", nameof(bytes));
        var id = isInline ? $"0-weu-d1-{Guid.NewGuid():N}" : Guid.NewGuid().ToString().ToUpperInvariant();
        var type = types.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        var file = new SharedFile(id, conversationId, name, type, bytes, isInline, RandomNumberGenerator.GetHexString(48, lowercase: true), time.GetUtcNow());
        lock (gate)
        {
            files.Add(file.Id, file);
            bytesInAll += bytes.Length;
            while (bytesInAll > MaxBytesInAll)
            {
                bytesInAll -= files.GetAt(0).Value.Bytes.Length;
                files.RemoveAt(0);
            }
        }

        return file;
    }

    public SharedFile? Find(string id)
    {
        lock (gate) return files.GetValueOrDefault(id);
    }

    /// <summary>True if this ticket opens the file, now.</summary>
    internal bool Opens(SharedFile file, string? ticket) => ticket == file.Ticket && time.GetUtcNow() < file.At + Lifetime;
}
