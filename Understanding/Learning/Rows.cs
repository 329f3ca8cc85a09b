using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PolicyBot.Understanding.Learning;

/// <summary>
/// Weights with the classes of one feature side by side, so that a few wide instructions read or move them all.
/// Compiled at once in full: at start there is no time to find out that these loops are the busy ones.
/// </summary>
internal static class Rows
{
    /// <summary>Adds to the scores of all classes what these features say.</summary>
    /// <param name="weights">A row of as many weights as there are scores for each place; the places are known to lie inside.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(float[] weights, ReadOnlySpan<int> places, ReadOnlySpan<float> values, Span<float> scores)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores);
        ref var rows = ref MemoryMarshal.GetArrayDataReference(weights);
        for (var lane = 0; lane < sums.Length; lane++)
        {
            ref var column = ref Unsafe.Add(ref rows, lane * Vector<float>.Count);
            var (sum, other) = (sums[lane], Vector<float>.Zero);
            var i = 0;
            for (; i + 1 < places.Length; i += 2)
            {
                sum += Vector.LoadUnsafe(ref column, (nuint)(places[i] * scores.Length)) * values[i];
                other += Vector.LoadUnsafe(ref column, (nuint)(places[i + 1] * scores.Length)) * values[i + 1];
            }
            if (i < places.Length)
                sum += Vector.LoadUnsafe(ref column, (nuint)(places[i] * scores.Length)) * values[i];
            sums[lane] = sum + other;
        }
    }

    /// <summary>Moves the weights of these features along the slopes; the further a feature was moved before, the less.</summary>
    /// <param name="history">Per place how far it was moved.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Move(float[] weights, ReadOnlySpan<int> places, ReadOnlySpan<float> values, Span<float> slopes, float[] history, float steepness, float step)
    {
        var slope = MemoryMarshal.Cast<float, Vector<float>>(slopes);
        for (var i = 0; i < places.Length; i++)
        {
            ref var moved = ref history[places[i]];
            moved += values[i] * values[i] * steepness;
            var by = step * values[i] / MathF.Sqrt(moved);
            var row = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(places[i] * slopes.Length, slopes.Length));
            for (var lane = 0; lane < slope.Length && lane < row.Length; lane++)
                row[lane] += slope[lane] * by;
        }
    }

    /// <summary>Adds a row so many times.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<float> row, float times, Span<float> sums)
    {
        var by = new Vector<float>(times);
        var from = MemoryMarshal.Cast<float, Vector<float>>(row);
        var to = MemoryMarshal.Cast<float, Vector<float>>(sums);
        for (var lane = 0; lane < from.Length && lane < to.Length; lane++)
            to[lane] += from[lane] * by;
    }

    /// <summary>The inner product of two rows of whole vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Product(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector<float>.Zero;
        var mine = MemoryMarshal.Cast<float, Vector<float>>(one);
        var yours = MemoryMarshal.Cast<float, Vector<float>>(other);
        for (var lane = 0; lane < mine.Length && lane < yours.Length; lane++)
            sum += mine[lane] * yours[lane];
        return Vector.Sum(sum);
    }

    /// <summary>Makes chances of scores: together 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Share(Span<float> scores)
    {
        var highest = float.MinValue;
        foreach (var score in scores)
            highest = MathF.Max(highest, score);
        var sum = 0f;
        for (var choice = 0; choice < scores.Length; choice++)
            sum += scores[choice] = MathF.Exp(scores[choice] - highest);
        for (var choice = 0; choice < scores.Length; choice++)
            scores[choice] /= sum;
    }
}
