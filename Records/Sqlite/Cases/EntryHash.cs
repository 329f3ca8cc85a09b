using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PolicyBot.Policy.Cases;

namespace PolicyBot.Records.Sqlite.Cases;

/// <summary>
/// The hash of an entry: SHA-256 over the hash before it, the case's year and serial, the sequence, the UTC ticks, and actor, kind and JSON,
/// each with its length in front, so that no two different entries are ever spelt alike. Numbers are big-endian.
/// </summary>
internal sealed class EntryHash
{
    private readonly IncrementalHash sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>What stands before the first entry.</summary>
    public static byte[] Start { get; } = new byte[SHA256.HashSizeInBytes];

    public byte[] Of(ReadOnlySpan<byte> before, CaseNumber number, int sequence, CaseEntry entry)
    {
        Span<byte> fixedPart = stackalloc byte[20];
        BinaryPrimitives.WriteInt32BigEndian(fixedPart, number.Year);
        BinaryPrimitives.WriteInt32BigEndian(fixedPart[4..], number.Serial);
        BinaryPrimitives.WriteInt32BigEndian(fixedPart[8..], sequence);
        BinaryPrimitives.WriteInt64BigEndian(fixedPart[12..], entry.At.UtcTicks);
        sum.AppendData(before);
        sum.AppendData(fixedPart);
        Append(entry.Actor);
        Append(entry.Kind);
        Append(entry.Json);
        return sum.GetHashAndReset();
    }

    private void Append(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        sum.AppendData(length);
        sum.AppendData(bytes);
    }
}
