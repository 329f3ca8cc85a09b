using System.Buffers;
using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Topics;

/// <summary>
/// A sentence as a vector: its words, its pairs of words, the groups of three to five letters in its words,
/// and what its words come down to, singly and by two;
/// each the heavier the rarer it is among the examples. Length 1.
/// </summary>
internal sealed class Features
{
    /// <summary>Places of the vector; two features seldom share one.</summary>
    public const int Size = 1 << 15;

    private const float OfWord = 1f, OfPair = 0.6f, OfLetters = 0.35f, OfCommonWord = 0.25f, OfConcept = 0.7f, OfConcepts = 0.7f;

    private readonly bool[] common;
    private readonly Vocabulary vocabulary;
    private readonly Concepts concepts;
    private readonly float[] rarity = new float[Size];

    public Features(Vocabulary vocabulary, bool[] common, Concepts concepts, IReadOnlyList<NumberedSentence> examples)
    {
        (this.vocabulary, this.common, this.concepts) = (vocabulary, common, concepts);
        Array.Fill(rarity, 1f);
        var seen = new int[Size];
        foreach (var example in examples)
            foreach (var place in Of(example).Places)
                seen[place]++;
        for (var place = 0; place < Size; place++)
            rarity[place] = MathF.Log((examples.Count + 1f) / (seen[place] + 1f)) + 1f;
    }

    public SparseVector Of(NumberedSentence sentence)
    {
        var text = sentence.Sentence.Text.Length;
        var raw = ArrayPool<(int Place, float Value)>.Shared.Rent(3 * text + 8 * sentence.Count + 16 + concepts.Count * (concepts.Count + 1) / 2);
        var count = 0;
        for (var word = 0; word < sentence.Count; word++)
            Add(sentence, word, raw, ref count);
        AddConcepts(sentence, raw, ref count);
        var vector = Merge(raw.AsSpan(0, count));
        ArrayPool<(int, float)>.Shared.Return(raw);
        return vector;
    }

    private void Add(NumberedSentence sentence, int word, (int, float)[] raw, ref int count)
    {
        var number = sentence.Numbers[word];
        var letters = number >= 0 ? vocabulary[number] : sentence.Sentence[word];
        var isCommon = number >= 0 && common[number];
        raw[count++] = (Place(letters, 1), isCommon ? OfCommonWord : OfWord);
        if (word > 0 && number >= 0 && sentence.Numbers[word - 1] is >= 0 and var before && !(isCommon && common[before]))
            raw[count++] = ((int)(Hashing.Of(letters, Hashing.Of(vocabulary[before], 2)) % Size), OfPair);
        if (isCommon || letters.Length > 40)
            return;
        Span<char> edged = stackalloc char[letters.Length + 2];
        edged[0] = edged[^1] = ' ';
        letters.CopyTo(edged[1..]);
        for (var size = 3; size <= 5; size++)
            for (var start = 0; start + size <= edged.Length; start++)
                raw[count++] = (Place(edged.Slice(start, size), 3), OfLetters);
    }

    private void AddConcepts(NumberedSentence sentence, (int, float)[] raw, ref int count)
    {
        var found = 0UL;
        for (var word = 0; word < sentence.Count; word++)
            if (concepts.Of(sentence, word) is >= 0 and var concept)
                found |= 1UL << concept;
        for (var one = 0; one < concepts.Count; one++)
            for (var other = one; other < concepts.Count && (found >> one & 1) != 0; other++)
                if ((found >> other & 1) != 0)
                    raw[count++] = (Place([(char)one, (char)other], 4), one == other ? OfConcept : OfConcepts);
    }

    private static int Place(ReadOnlySpan<char> text, ulong kind) => (int)(Hashing.Of(text, kind) % Size);

    private SparseVector Merge(Span<(int Place, float Value)> raw)
    {
        raw.Sort(static (one, other) => one.Place.CompareTo(other.Place));
        var distinct = 0;
        for (var i = 0; i < raw.Length; i++)
            if (i == 0 || raw[i].Place != raw[i - 1].Place)
                distinct++;
        var (places, values) = (new int[distinct], new float[distinct]);
        var at = -1;
        for (var i = 0; i < raw.Length; i++)
        {
            if (i == 0 || raw[i].Place != raw[i - 1].Place)
                places[++at] = raw[i].Place;
            values[at] = Math.Max(values[at], raw[i].Value);
        }
        var length = 0f;
        for (var i = 0; i < distinct; i++)
        {
            values[i] *= rarity[places[i]];
            length += values[i] * values[i];
        }
        length = MathF.Sqrt(length);
        for (var i = 0; i < distinct; i++)
            values[i] /= length;
        return new SparseVector(places, values);
    }
}
