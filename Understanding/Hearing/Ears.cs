using System.Numerics;
using System.Runtime.InteropServices;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Learning;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Hearing;

/// <summary>
/// The ears of all facts together: a network with one layer that they share. A sentence comes down to notions, and each ear hears its fact in those;
/// so what is learned of one fact helps to hear the others.
/// </summary>
internal sealed class Ears
{
    /// <summary>How many notions there are.</summary>
    public const int Notions = 128;

    private readonly Eighths weights;
    private readonly float[] offsets;

    /// <param name="weights">By place of a feature a row of <see cref="Notions"/>.</param>
    /// <param name="offsets">The notions before a word is heard.</param>
    public Ears(IReadOnlyList<FactEar> all, Eighths weights, float[] offsets) => (All, this.weights, this.offsets) = (all, weights, offsets);

    public IReadOnlyList<FactEar> All { get; }

    public Eighths Weights => weights;

    public ReadOnlySpan<float> Offsets => offsets;

    /// <summary>The ears for these facts, as they were taught.</summary>
    public static Ears Of(IReadOnlyList<Fact> facts, EarsLearner learned) =>
        new([.. facts.Select((fact, ear) => new FactEar(fact, learned[ear].Weights, learned[ear].Offsets))], Eighths.Of(learned.Weights, Notions), learned.Offsets);

    /// <summary>What a sentence comes down to while its topic is unknown, to be shared by <see cref="About"/>.</summary>
    public float[] Listen(SparseVector sentence)
    {
        float[] sums = [.. offsets];
        for (var i = 0; i < sentence.Places.Length; i++)
            weights.Add(sentence.Places[i], sentence.Values[i], sums);
        return sums;
    }

    /// <summary>The notions of a sentence about a topic.</summary>
    /// <param name="sums">Of the sentence.</param>
    /// <param name="topic">The place of the feature that it is about that topic; -1 when none is known.</param>
    public void About(ReadOnlySpan<float> sums, int topic, float value, Span<float> notions)
    {
        sums.CopyTo(notions);
        if (topic >= 0)
            weights.Add(topic, value, notions);
        foreach (ref var lane in MemoryMarshal.Cast<float, Vector<float>>(notions))
            lane = Vector.Max(lane, Vector<float>.Zero);
    }
}
