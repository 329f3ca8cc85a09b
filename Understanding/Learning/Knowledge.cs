using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace PolicyBot.Understanding.Learning;

/// <summary>What was learned from the examples: the features there are, how heavy each is, and what each says about each topic.</summary>
/// <param name="Hashes">Per place the feature.</param>
/// <param name="Scales">Per place how heavy it is.</param>
/// <param name="Width">Weights of one feature: the topics, rounded up to whole vectors.</param>
/// <param name="Weights">By place, then by topic, in half the room (<see cref="Halves"/>).</param>
internal sealed record Knowledge(ulong[] Hashes, float[] Scales, int Width, ushort[] Weights, float[] Offsets)
{
    /// <summary>All of it in a row of bytes, little-endian.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(head, Hashes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], Width);
        bytes.Write(head);
        bytes.Write(MemoryMarshal.AsBytes<ulong>(Hashes));
        bytes.Write(MemoryMarshal.AsBytes<float>(Scales));
        bytes.Write(MemoryMarshal.AsBytes<ushort>(Weights));
        bytes.Write(MemoryMarshal.AsBytes<float>(Offsets));
        return bytes.ToArray();
    }

    /// <summary>The same read back; null when these bytes are something else, such as half a file.</summary>
    public static Knowledge? Read(byte[]? bytes, int topics)
    {
        if (bytes is null || bytes.Length < 8 || !BitConverter.IsLittleEndian)
            return null;
        var (count, width) = (BinaryPrimitives.ReadInt32LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4)));
        if (count < 0 || width != Learner.WidthOf(topics) || bytes.LongLength != 8 + 12L * count + 2L * width * count + 4L * width)
            return null;
        var at = 8;
        return new Knowledge(Take<ulong>(count), Take<float>(count), width, Take<ushort>(width * count), Take<float>(width));

        T[] Take<T>(int length)
            where T : struct
        {
            var taken = new T[length];
            var size = MemoryMarshal.AsBytes(taken.AsSpan()).Length;
            bytes.AsSpan(at, size).CopyTo(MemoryMarshal.AsBytes(taken.AsSpan()));
            at += size;
            return taken;
        }
    }
}
