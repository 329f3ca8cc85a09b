using System.Numerics;
using System.Runtime.InteropServices;

namespace PolicyBot.Understanding.Topics;

/// <summary>A multinomial logistic regression: the mean of two that learned the same lessons in another order, each on its own core.</summary>
internal sealed class Chooser
{
    private readonly int classes;
    private readonly int width;
    private readonly float[] weights;
    private readonly float[] offsets;

    /// <param name="lessons">Examples with the class each belongs to.</param>
    /// <param name="features">How many places a vector has.</param>
    public Chooser(SparseVector[] lessons, int[] wanted, int classes, int features)
    {
        this.classes = classes;
        var pupils = new Learner[2];
        Parallel.For(0, pupils.Length, pupil =>
        {
            pupils[pupil] = new Learner(classes, features, seed: (uint)pupil + 1);
            pupils[pupil].Learn(lessons, wanted);
        });
        (width, weights, offsets) = (pupils[0].Width, pupils[0].Weights, pupils[0].Offsets);
        Average(weights, pupils[1].Weights);
        Average(offsets, pupils[1].Offsets);
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
        Rows.Add(weights, vector.Places, vector.Values, scores);
        Rows.Share(scores[..classes]);
        scores[..classes].CopyTo(chances);
    }

    private static void Average(Span<float> one, ReadOnlySpan<float> other)
    {
        var ours = MemoryMarshal.Cast<float, Vector<float>>(one);
        var theirs = MemoryMarshal.Cast<float, Vector<float>>(other);
        for (var i = 0; i < ours.Length; i++)
            ours[i] = (ours[i] + theirs[i]) * 0.5f;
    }
}
