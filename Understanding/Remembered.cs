using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Hearing;
using PolicyBot.Understanding.Learning;
using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding;

/// <summary>All that was learned: to read, to find topics, and to hear facts.</summary>
internal sealed record Remembered(Texts Texts, Knowledge Topics, FactKnowledge Facts)
{
    private const int Kind = 0x50424C35, End = 0x454E4421;

    /// <summary>In a row of bytes, to be kept.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Kind);
        Texts.Write(writer);
        Topics.Write(writer);
        Facts.Write(writer);
        writer.Write(End);
        return bytes.ToArray();
    }

    /// <summary>Read back; null when these bytes are something else, such as half a file.</summary>
    public static Remembered? Read(byte[]? bytes, int topics, IReadOnlyList<Fact> facts)
    {
        if (bytes is not { Length: > 16 } || !BitConverter.IsLittleEndian
            || BitConverter.ToInt32(bytes) != Kind || BitConverter.ToInt32(bytes.AsSpan(bytes.Length - 4)) != End)
            return null;
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes, 4, bytes.Length - 8));
            var known = new Remembered(Texts.Read(reader), Knowledge.Read(reader), FactKnowledge.Read(reader, facts));
            return known.Topics.Weights.Width == Eighths.WidthOf(topics) ? known : null;
        }
        catch (Exception half) when (half is EndOfStreamException or InvalidDataException or OverflowException)
        {
            return null;
        }
    }
}
