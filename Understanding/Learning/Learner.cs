using System.Numerics;
using System.Runtime.CompilerServices;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Learning;

/// <summary>
/// Learns by going through the lessons a few times and moving its weights a little after each (AdaGrad). Each time part of the features is hidden from it,
/// so that it does not lean on one telling word: the next sentence may lack it. The same seed always learns the same.
/// </summary>
/// <param name="hidden">The part of the features that is hidden each time.</param>
/// <param name="balance">How much a class that is rarer among the lessons counts for more: 0 not at all, 1 so that all count alike.</param>
internal sealed class Learner(int classes, int features, uint seed, float hidden, float balance)
{
    private const int Rounds = 8;

    private const float Step = 3.5f;

    /// <summary>What is known this well is left out of the next round.</summary>
    private const float Easy = 0.02f;

    private readonly float[] history = Filled(features, 0.1f);

    private uint state = seed * 2654435769;

    /// <summary>Room for the classes, rounded up to whole vectors.</summary>
    public int Width { get; } = Eighths.WidthOf(classes);

    public float[] Weights { get; private set; } = [];

    public float[] Offsets { get; private set; } = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Learn(SparseVector[] lessons, int[] wanted)
    {
        (Weights, Offsets) = (new float[Width * features], new float[Width]);
        var weight = Balanced(wanted);
        var easy = new byte[lessons.Length];
        var order = Enumerable.Range(0, lessons.Length).ToArray();
        var longest = lessons.Length == 0 ? 0 : lessons.Max(lesson => lesson.Places.Length);
        var (places, values) = (new int[longest], new float[longest]);
        Span<float> slopes = stackalloc float[Width];
        for (var round = 0; round < Rounds; round++)
        {
            Shuffle(order);
            foreach (var index in order)
            {
                if (easy[index] > 0)
                {
                    easy[index]--;
                    continue;
                }
                var shown = Show(lessons[index], places, values);
                Offsets.CopyTo(slopes);
                Rows.Add(Weights, places.AsSpan(0, shown), values.AsSpan(0, shown), slopes);
                Rows.Share(slopes[..classes]);
                slopes[classes..].Clear();
                if (slopes[wanted[index]] > 1 - Easy)
                {
                    easy[index] = 1;
                    continue;
                }
                var steepness = 0f;
                for (var choice = 0; choice < classes; choice++)
                {
                    slopes[choice] = weight[wanted[index]] * ((choice == wanted[index] ? 1f : 0f) - slopes[choice]);
                    steepness += slopes[choice] * slopes[choice];
                    Offsets[choice] += 0.02f * slopes[choice];
                }
                Rows.Move(Weights, places.AsSpan(0, shown), values.AsSpan(0, shown), slopes, history, steepness, Step);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Show(SparseVector lesson, int[] places, float[] values)
    {
        var shown = 0;
        var scale = 1 / (1 - hidden);
        var limit = (uint)(hidden * uint.MaxValue);
        for (var i = 0; i < lesson.Places.Length; i++)
        {
            if (Next() < limit)
                continue;
            places[shown] = lesson.Places[i];
            values[shown++] = lesson.Values[i] * scale;
        }
        return shown;
    }

    private float[] Balanced(int[] wanted)
    {
        var share = new float[classes];
        foreach (var lesson in wanted)
            share[lesson]++;
        return [.. share.Select(count => count == 0 ? 1 : MathF.Min(3f, MathF.Pow(wanted.Length / (count * classes), balance)))];
    }

    private void Shuffle(int[] order)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            var other = (int)(Next() % (uint)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }

    private uint Next()
    {
        state ^= state << 13;
        state ^= state >> 17;
        return state ^= state << 5;
    }

    private static float[] Filled(int count, float value)
    {
        var filled = new float[count];
        Array.Fill(filled, value);
        return filled;
    }
}
