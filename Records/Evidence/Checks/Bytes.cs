using System.Buffers.Binary;

namespace PolicyBot.Records.Evidence.Checks;

/// <summary>Reads numbers and stretches from any place of a file; what lies beyond its end is an <see cref="EndOfStreamException"/>.</summary>
internal sealed class Bytes(Stream content)
{
    public long Length => content.Length;

    public byte[] At(long place, int count)
    {
        if (place < 0 || count < 0 || place > Length - count)
            throw new EndOfStreamException();
        var bytes = new byte[count];
        content.Position = place;
        content.ReadExactly(bytes);
        return bytes;
    }

    public byte Byte(long place) => At(place, 1)[0];

    public ushort Short(long place) => BinaryPrimitives.ReadUInt16BigEndian(At(place, 2));

    public uint Int(long place) => BinaryPrimitives.ReadUInt32BigEndian(At(place, 4));

    public uint LittleInt(long place) => BinaryPrimitives.ReadUInt32LittleEndian(At(place, 4));

    public ulong Long(long place) => BinaryPrimitives.ReadUInt64BigEndian(At(place, 8));

    /// <summary>Four letters.</summary>
    public string Name(long place) => System.Text.Encoding.Latin1.GetString(At(place, 4));
}
