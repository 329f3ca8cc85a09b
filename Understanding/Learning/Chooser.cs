using System.Numerics;
using System.Runtime.InteropServices;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Learning;

/// <summary>A multinomial logistic regression: the mean of several that learned the same lessons in another order, on all cores.</summary>
internal sealed class Chooser
{
    private const int Pupils = 4;

    /// <summary>The part of the features that is hidden each time.</summary>
    private const float Hidden = 0.5f;

    /// <summary>How much a rarer topic counts for more.</summary>
    private const float Balance = 0.8f;

    private readonly int classes;
    private readonly Eighths weights;
    private readonly float[] offsets;

    /// <param name="lessons">Examples with the class each belongs to.</param>
    /// <param name="features">How many places a vector has.</param>
    public Chooser(SparseVector[] lessons, int[] wanted, int classes, int features)
    {
        this.classes = classes;
        (var mean, offsets) = Mean(lessons, wanted, classes, features);
        weights = Eighths.Of(mean, Eighths.WidthOf(classes));
    }

    /// <summary>As learned before.</summary>
    public Chooser(Knowledge knowledge, int classes) =>
        (this.classes, weights, offsets) = (classes, knowledge.Weights, knowledge.Offsets);

    /// <summary>What was learned, with the features it is about.</summary>
    public Knowledge About(Features features) => new(features.Hashes(), features.Scales, weights, offsets);

    /// <summary>The chance of each class; together 1.</summary>
    public void Choose(SparseVector vector, Span<float> chances)
    {
        Span<float> scores = stackalloc float[weights.Width];
        offsets.CopyTo(scores);
        for (var i = 0; i < vector.Places.Length; i++)
            weights.Add(vector.Places[i], vector.Values[i], scores);
        Rows.Share(scores[..classes]);
        scores[..classes].CopyTo(chances);
    }

    /// <summary>What the pupils learned, on average.</summary>
    private static (float[] Weights, float[] Offsets) Mean(SparseVector[] lessons, int[] wanted, int classes, int features)
    {
        var pupils = new Learner[Pupils];
        Parallel.For(0, pupils.Length, pupil =>
        {
            pupils[pupil] = new Learner(classes, features, seed: (uint)pupil + 1, Hidden, Balance);
            pupils[pupil].Learn(lessons, wanted);
        });
        return (Mean([.. pupils.Select(pupil => pupil.Weights)]), Mean([.. pupils.Select(pupil => pupil.Offsets)]));
    }

    private static float[] Mean(float[][] all)
    {
        var mean = all[0];
        var ours = MemoryMarshal.Cast<float, Vector<float>>(mean.AsSpan());
        foreach (var other in all.Skip(1))
        {
            var theirs = MemoryMarshal.Cast<float, Vector<float>>(other);
            for (var i = 0; i < ours.Length; i++)
                ours[i] += theirs[i];
        }
        for (var i = 0; i < ours.Length; i++)
            ours[i] *= 1f / all.Length;
        return mean;
    }
}
