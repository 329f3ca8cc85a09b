using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Reading;

/// <summary>What stays of the sentences that were learned from: they need not be read again.</summary>
/// <param name="Letters">Which groups of letters are Dutch rather than English (<see cref="LanguageReader"/>).</param>
/// <param name="Everyday">The words that are not taken for a slip of another.</param>
/// <param name="Examples">By hash of an example the place of its topic, unless it stands at more than one.</param>
internal sealed record Texts(Vocabulary Vocabulary, float[] Letters, IReadOnlySet<string> Everyday, FeatureTable Examples)
{
    /// <summary>All of it in a row of bytes.</summary>
    public void Write(BinaryWriter writer)
    {
        Vocabulary.Write(writer);
        writer.Write(Letters.Length);
        foreach (var letter in Letters)
            writer.Write(letter);
        writer.Write(string.Join(' ', Everyday));
        Examples.Write(writer);
    }

    /// <summary>The same read back.</summary>
    /// <exception cref="EndOfStreamException">It is only half there.</exception>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static Texts Read(BinaryReader reader)
    {
        var vocabulary = Vocabulary.Read(reader);
        var letters = new float[reader.ReadInt32()];
        for (var place = 0; place < letters.Length; place++)
            letters[place] = reader.ReadSingle();
        var everyday = reader.ReadString().Split(' ').ToHashSet(StringComparer.Ordinal);
        return new Texts(vocabulary, letters, everyday, FeatureTable.Read(reader));
    }
}
