using System.Runtime.InteropServices;

namespace PolicyBot.Understanding.Learning;

/// <summary>What was learned from the examples: the features there are, how heavy each is, and what each says about each topic.</summary>
/// <param name="Hashes">Per place the feature.</param>
/// <param name="Scales">Per place how heavy it is.</param>
/// <param name="Weights">By place, then by topic, rounded up to whole vectors.</param>
internal sealed record Knowledge(ulong[] Hashes, float[] Scales, Eighths Weights, float[] Offsets)
{
    /// <summary>All of it in a row of bytes, little-endian.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Hashes.Length);
        writer.Write(MemoryMarshal.AsBytes<ulong>(Hashes));
        writer.Write(MemoryMarshal.AsBytes<float>(Scales));
        Weights.Write(writer);
        writer.Write(MemoryMarshal.AsBytes<float>(Offsets));
    }

    /// <summary>The same read back.</summary>
    /// <exception cref="EndOfStreamException">It is only half there.</exception>
    public static Knowledge Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var (hashes, scales, weights) = (Take<ulong>(reader, count), Take<float>(reader, count), Eighths.Read(reader));
        return new Knowledge(hashes, scales, weights, Take<float>(reader, weights.Width));
    }

    /// <summary>So many numbers.</summary>
    public static T[] Take<T>(BinaryReader reader, int length)
        where T : struct
    {
        var taken = new T[length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(taken.AsSpan()));
        return taken;
    }
}
