using System.Runtime.InteropServices;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Learning;

namespace PolicyBot.Understanding.Hearing;

/// <summary>What was learned of hearing facts: the features that tell of them, and an ear for each.</summary>
internal sealed record FactKnowledge(ulong[] Hashes, IReadOnlyList<FactEar> Ears)
{
    public static readonly FactKnowledge None = new([], []);

    /// <summary>All of it in a row of bytes, little-endian.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Hashes.Length);
        writer.Write(MemoryMarshal.AsBytes<ulong>(Hashes));
        writer.Write(Ears.Count);
        foreach (var ear in Ears)
        {
            writer.Write(ear.Fact.Id.Value);
            writer.Write(MemoryMarshal.AsBytes(ear.Places));
            writer.Write(ear.Offsets.Length);
            writer.Write(MemoryMarshal.AsBytes(ear.Offsets));
            writer.Write(ear.Weights.Length);
            writer.Write(MemoryMarshal.AsBytes(ear.Weights));
        }
    }

    /// <summary>The same read back, of the facts that are still there.</summary>
    /// <exception cref="EndOfStreamException">It is only half there.</exception>
    public static FactKnowledge Read(BinaryReader reader, IReadOnlyList<Fact> facts)
    {
        var hashes = Knowledge.Take<ulong>(reader, reader.ReadInt32());
        var ears = new List<FactEar>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var id = reader.ReadString();
            var rows = Knowledge.Take<ushort>(reader, hashes.Length);
            var offsets = Knowledge.Take<float>(reader, reader.ReadInt32());
            var weights = Knowledge.Take<float>(reader, reader.ReadInt32());
            if (facts.FirstOrDefault(fact => fact.Id.Value == id) is { } fact)
                ears.Add(new FactEar(fact, rows, weights, offsets));
        }
        return new FactKnowledge(hashes, ears);
    }
}
