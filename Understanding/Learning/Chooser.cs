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
    private readonly int width;
    private readonly ushort[] weights;
    private readonly float[] offsets;

    /// <param name="lessons">Examples with the class each belongs to.</param>
    /// <param name="features">How many places a vector has.</param>
    public Chooser(SparseVector[] lessons, int[] wanted, int classes, int features)
    {
        (this.classes, width) = (classes, Learner.WidthOf(classes));
        (var mean, offsets) = Mean(lessons, wanted, classes, features, Pupils, Hidden, Balance);
        weights = Halves.Of(mean);
    }

    /// <summary>As learned before.</summary>
    public Chooser(Knowledge knowledge, int classes) =>
        (this.classes, width, weights, offsets) = (classes, knowledge.Width, knowledge.Weights, knowledge.Offsets);

    /// <summary>What was learned, with the features it is about.</summary>
    public Knowledge About(Features features) => new(features.Hashes(), features.Scales, width, weights, offsets);

    /// <summary>The chance of each class; together 1.</summary>
    public void Choose(SparseVector vector, Span<float> chances)
    {
        Span<float> scores = stackalloc float[width];
        offsets.CopyTo(scores);
        Halves.Add(weights, vector.Places, vector.Values, scores);
        Rows.Share(scores[..classes]);
        scores[..classes].CopyTo(chances);
    }

    /// <summary>What so many pupils learned, on average.</summary>
    /// <param name="hidden">The part of the features that is hidden each time.</param>
    /// <param name="balance">How much a rarer class counts for more.</param>
    public static (float[] Weights, float[] Offsets) Mean(SparseVector[] lessons, int[] wanted, int classes, int features, int count, float hidden, float balance)
    {
        var pupils = new Learner[count];
        Parallel.For(0, pupils.Length, pupil =>
        {
            pupils[pupil] = new Learner(classes, features, seed: (uint)pupil + 1, hidden, balance);
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
