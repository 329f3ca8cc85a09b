using System.Runtime.CompilerServices;
using PolicyBot.Understanding.Meaning;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Learning;

/// <summary>Learns from the examples which features there are: those that come often enough to tell something get a place.</summary>
internal sealed class Lessons
{
    /// <summary>In how many examples a feature must be: a word or a stem, anything else, and anything else where there are not <see cref="Many"/>.</summary>
    private const int FewestOfWord = 2, Fewest = 16, FewestOfFew = 8, Many = 5_000;

    /// <summary>How much rarity counts: 0 not at all, 1 as in a search engine.</summary>
    private const float Rarity = 0.5f;

    /// <summary>So many examples at a time are looked at by all cores; then their features get places, in order.</summary>
    private const int Block = 512;

    private readonly FeatureTable table = new();
    private readonly Growing<Kind> kinds = new();
    private readonly Growing<int> seen = new();
    private readonly Growing<int> lastSeen = new();
    private int[] distinct = new int[1 << 12];

    public Lessons(WordForms forms, Concepts concepts, NumberedSentence[] examples)
    {
        var relations = new Relations(forms, concepts);
        var placesOfWord = new int[forms.Known.Count][];
        for (var word = 0; word < placesOfWord.Length; word++)
            placesOfWord[word] = Places(forms.Known[word].Features);
        var places = new int[examples.Length][];
        var related = Enumerable.Range(0, Block).Select(_ => new FeatureList()).ToArray();
        for (var start = 0; start < places.Length; start += Block)
        {
            var count = Math.Min(Block, places.Length - start);
            Parallel.For(0, count, index =>
            {
                related[index].Clear();
                relations.Find(examples[start + index], new WordForm[examples[start + index].Count], related[index]);
            });
            for (var index = 0; index < count; index++)
                places[start + index] = Count(examples[start + index], start + index, placesOfWord, forms, related[index].All);
        }
        var moved = Moved(examples.Length, out var scales);
        Parallel.For(0, placesOfWord.Length, word => placesOfWord[word] = Kept(placesOfWord[word], moved));
        Vectors = new SparseVector[examples.Length];
        Parallel.For(0, places.Length, index => Vectors[index] = Topics.Features.Scaled(Kept(places[index], moved), scales));
        Features = new Features(forms, relations, table.Moved(moved, scales.Length), placesOfWord, scales);
    }

    /// <summary>How a sentence becomes a vector from now on.</summary>
    public Features Features { get; }

    /// <summary>The examples as vectors.</summary>
    public SparseVector[] Vectors { get; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Places(ReadOnlySpan<Feature> features)
    {
        var places = new int[features.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = table.Add(features[i].Hash);
            if (places[i] == kinds.Count)
            {
                kinds.Add(features[i].Kind);
                seen.Add(0);
                lastSeen.Add(-1);
            }
        }
        return places;
    }

    /// <summary>The distinct places of an example, each counted once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Count(NumberedSentence example, int index, int[][] placesOfWord, WordForms forms, ReadOnlySpan<Feature> related)
    {
        var count = 0;
        for (var word = 0; word < example.Count; word++)
            Count(example.Numbers[word] is >= 0 and var number ? placesOfWord[number] : Places(forms.Of(example, word).Features), index, ref count);
        Count(Places(related), index, ref count);
        return distinct.AsSpan(0, count).ToArray();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(int[] places, int index, ref int count)
    {
        if (count + places.Length > distinct.Length)
            Array.Resize(ref distinct, 2 * (count + places.Length));
        var (times, last) = (seen.Items, lastSeen.Items);
        foreach (var place in places)
            if (last[place] != index)
            {
                last[place] = index;
                times[place]++;
                distinct[count++] = place;
            }
    }

    /// <summary>The new place of each feature that is kept, -1 for the others.</summary>
    private int[] Moved(int examples, out float[] scales)
    {
        var moved = new int[kinds.Count];
        var (heavy, kept) = (new float[kinds.Count], 0);
        var fewest = examples < Many ? FewestOfFew : Fewest;
        for (var place = 0; place < moved.Length; place++)
        {
            var (kind, times) = (kinds.Items[place], seen.Items[place]);
            moved[place] = times >= (kind is Kind.Word or Kind.Stem or Kind.Small or Kind.Concept ? FewestOfWord : fewest) ? kept : -1;
            if (moved[place] >= 0)
                heavy[kept++] = Weight(kind) * MathF.Pow(MathF.Log((lastSeen.Count + 1f) / (times + 1f)) + 1f, Rarity);
        }
        scales = heavy[..kept];
        return moved;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Kept(int[] places, int[] moved)
    {
        var kept = new int[places.Length];
        var count = 0;
        foreach (var place in places)
            if (moved[place] is >= 0 and var to)
                kept[count++] = to;
        return kept[..count];
    }

    /// <summary>How much a kind of feature counts beside the others: found by cross-validation.</summary>
    private static float Weight(Kind kind) => kind switch
    {
        Kind.Word => 0.7f,
        Kind.Small => 0.8f,
        Kind.Stem => 1.3f,
        Kind.Letters => 0.4f,
        Kind.Pair => 0.8f,
        Kind.Concept => 1.1f,
        Kind.Neighbours => 0.8f,
        Kind.Concepts => 0.55f,
        Kind.Roles => 0.6f,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No weight."),
    };
}
