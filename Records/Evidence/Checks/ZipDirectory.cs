using System.Buffers.Binary;
using System.Text;

namespace PolicyBot.Records.Evidence.Checks;

/// <summary>An entry of a zip's directory.</summary>
internal sealed record ZipEntry(string Name, ushort Flags, ushort Method, long Packed, long Unpacked, long Place);

/// <summary>The directory at the end of a zip; nothing is unpacked.</summary>
/// <param name="Start">Where the directory begins.</param>
/// <param name="Count">How many entries it announces.</param>
internal sealed record ZipDirectory(long Start, long Length, int Count)
{
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int MostComment = 0xFFFF;

    /// <summary>Looks for it from the end; null when there is none.</summary>
    public static ZipDirectory? Find(Bytes file)
    {
        var length = (int)Math.Min(file.Length, EndLength + MostComment);
        var tail = file.At(file.Length - length, length).AsSpan();
        for (var at = length - EndLength; at >= 0; at--)
        {
            var end = tail[at..];
            if (!end.StartsWith("PK\x05\x06"u8) || BinaryPrimitives.ReadUInt16LittleEndian(end[20..]) > end.Length - EndLength)
                continue;
            return new ZipDirectory(
                BinaryPrimitives.ReadUInt32LittleEndian(end[16..]), BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), BinaryPrimitives.ReadUInt16LittleEndian(end[10..]))
            {
                IsWhole = BinaryPrimitives.ReadUInt16LittleEndian(end[20..]) == end.Length - EndLength
                && BinaryPrimitives.ReadUInt32LittleEndian(end[4..]) == 0 && BinaryPrimitives.ReadUInt16LittleEndian(end[8..]) == BinaryPrimitives.ReadUInt16LittleEndian(end[10..])
            };
        }
        return null;
    }

    /// <summary>One part, and nothing behind it.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>Its entries; null when they are not all there.</summary>
    public List<ZipEntry>? Entries(Bytes file)
    {
        if (Length > 4 << 20)
            return null;
        var entries = new List<ZipEntry>(Count);
        ReadOnlySpan<byte> all = file.At(Start, (int)Length);
        while (!all.IsEmpty)
        {
            if (all.Length < EntryLength || !all.StartsWith("PK\x01\x02"u8))
                return null;
            int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
            long Int(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
            var name = Short(all, 28);
            var whole = EntryLength + name + Short(all, 30) + Short(all, 32);
            if (all.Length < whole)
                return null;
            entries.Add(new ZipEntry(
                Encoding.UTF8.GetString(all.Slice(EntryLength, name)), (ushort)Short(all, 8), (ushort)Short(all, 10), Int(all, 20), Int(all, 24), Int(all, 42)));
            all = all[whole..];
        }
        return entries.Count == Count ? entries : null;
    }
}
