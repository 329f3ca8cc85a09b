using System.Runtime.InteropServices;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Learning;

namespace PolicyBot.Understanding.Hearing;

/// <summary>What was learned of hearing facts: the features that tell of them, and the ears.</summary>
internal sealed record FactKnowledge(ulong[] Hashes, Ears Ears)
{
    /// <summary>All of it in a row of bytes, little-endian.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Hashes.Length);
        writer.Write(MemoryMarshal.AsBytes<ulong>(Hashes));
        Ears.Weights.Write(writer);
        writer.Write(MemoryMarshal.AsBytes(Ears.Offsets));
        writer.Write(Ears.All.Count);
        foreach (var ear in Ears.All)
        {
            writer.Write(ear.Fact.Id.Value);
            writer.Write(MemoryMarshal.AsBytes<float>(ear.Weights));
            writer.Write(MemoryMarshal.AsBytes<float>(ear.Offsets));
        }
    }

    /// <summary>The same read back.</summary>
    /// <exception cref="EndOfStreamException">It is only half there.</exception>
    /// <exception cref="InvalidDataException">It is of a fact that is no more.</exception>
    public static FactKnowledge Read(BinaryReader reader, IReadOnlyList<Fact> facts)
    {
        var hashes = Knowledge.Take<ulong>(reader, reader.ReadInt32());
        var weights = Eighths.Read(reader);
        var offsets = Knowledge.Take<float>(reader, Ears.Notions);
        var ears = new FactEar[reader.ReadInt32()];
        for (var ear = 0; ear < ears.Length; ear++)
        {
            var id = reader.ReadString();
            var fact = facts.FirstOrDefault(fact => fact.Id.Value == id) ?? throw new InvalidDataException($"There is no fact '{id}'.");
            var classes = FactEar.ClassesOf(fact).Count;
            ears[ear] = new FactEar(fact, Knowledge.Take<float>(reader, Ears.Notions * classes), Knowledge.Take<float>(reader, classes));
        }
        return new FactKnowledge(hashes, new Ears(ears, weights, offsets));
    }
}
