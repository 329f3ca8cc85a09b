using System.Runtime.CompilerServices;
using PolicyBot.Understanding.Learning;
using PolicyBot.Understanding.Meaning;
using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Topics;

/// <summary>
/// A sentence as a vector of length 1: its words and their stems, groups of letters, pairs of words, what the words come down to, and who does what to whom;
/// each a little heavier the rarer it is among the examples.
/// </summary>
internal sealed class Features
{
    private readonly Relations relations;
    private readonly FeatureTable table;
    private readonly int[] placesOfWords;
    private readonly int[] startOfWord;
    private readonly float[] scales;

    /// <param name="placesOfWord">Per word of the vocabulary the places of its features.</param>
    /// <param name="scales">Per place how heavy it is.</param>
    public Features(WordForms forms, Relations relations, FeatureTable table, int[][] placesOfWord, float[] scales)
    {
        (this.relations, this.table, this.scales) = (relations, table, scales);
        (placesOfWords, startOfWord) = InOneRow(placesOfWord);
        forms.Forget();
    }

    /// <summary>The same features as were learned before.</summary>
    public Features(WordForms forms, Concepts concepts, Knowledge knowledge)
    {
        relations = new Relations(forms, concepts);
        (table, scales) = (FeatureTable.Of(knowledge.Hashes), knowledge.Scales);
        var placesOfWord = new int[forms.Known.Count][];
        Parallel.For(0, placesOfWord.Length, word => placesOfWord[word] = PlacesOf(forms.Known[word].Features));
        (placesOfWords, startOfWord) = InOneRow(placesOfWord);
        forms.Forget();
    }

    public int Count => scales.Length;

    /// <summary>The hash of each feature, by place.</summary>
    public ulong[] Hashes() => table.Hashes();

    /// <summary>How heavy each feature is, by place.</summary>
    public float[] Scales => scales;

    private ReadOnlySpan<int> OfWord(int word) => placesOfWords.AsSpan(startOfWord[word]..startOfWord[word + 1]);

    private static (int[] Places, int[] Starts) InOneRow(int[][] placesOfWord)
    {
        var starts = new int[placesOfWord.Length + 1];
        for (var word = 0; word < placesOfWord.Length; word++)
            starts[word + 1] = starts[word] + placesOfWord[word].Length;
        return ([.. placesOfWord.SelectMany(places => places)], starts);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public SparseVector Of(NumberedSentence sentence)
    {
        var words = new WordForm[sentence.Count];
        var found = new FeatureList();
        relations.Find(sentence, words, found);
        var most = found.Count;
        for (var word = 0; word < words.Length; word++)
            most += sentence.Numbers[word] is >= 0 and var known ? OfWord(known).Length : words[word].Features.Length;
        var places = new int[most];
        var count = 0;
        for (var word = 0; word < words.Length; word++)
            if (sentence.Numbers[word] is >= 0 and var number)
                foreach (var place in OfWord(number))
                    places[count++] = place;
            else
                Place(words[word].Features, places, ref count);
        Place(found.All, places, ref count);
        var all = places.AsSpan(0, count);
        all.Sort();
        var distinct = 0;
        for (var i = 0; i < all.Length; i++)
            if (i == 0 || all[i] != all[i - 1])
                all[distinct++] = all[i];
        return Scaled(places[..distinct], scales);
    }

    /// <summary>The vector that has these places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static SparseVector Scaled(int[] places, float[] scales)
    {
        var values = new float[places.Length];
        var length = 0f;
        for (var i = 0; i < places.Length; i++)
        {
            var value = scales[places[i]];
            values[i] = value;
            length += value * value;
        }
        length = 1 / MathF.Sqrt(MathF.Max(length, 1e-9f));
        for (var i = 0; i < values.Length; i++)
            values[i] *= length;
        return new SparseVector(places, values);
    }

    private int[] PlacesOf(Feature[] features)
    {
        var places = new int[features.Length];
        var count = 0;
        Place(features, places, ref count);
        return places[..count];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Place(ReadOnlySpan<Feature> features, int[] places, ref int count)
    {
        foreach (var feature in features)
            if (table.Find(feature.Hash) is >= 0 and var place)
                places[count++] = place;
    }
}
