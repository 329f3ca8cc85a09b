using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PolicyBot.Understanding.Topics;

/// <summary>
/// Weights with the classes of one feature side by side, so that a few wide instructions read or move them all.
/// Compiled at once in full: at start there is no time to find out that these loops are the busy ones.
/// </summary>
internal static class Rows
{
    /// <summary>Adds to the scores of all classes what these features say.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(float[] weights, ReadOnlySpan<int> places, ReadOnlySpan<float> values, Span<float> scores)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var rows = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan());
        for (var i = 0; i < places.Length; i++)
        {
            var row = rows.Slice(places[i] * sums.Length, sums.Length);
            var value = values[i];
            for (var lane = 0; lane < sums.Length; lane++)
                sums[lane] += row[lane] * value;
        }
    }

    /// <summary>Moves the weights of these features along the slopes; the further a feature was moved before, the less.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Move(float[] weights, ReadOnlySpan<int> places, ReadOnlySpan<float> values, Span<float> slopes, float[] history, float steepness, float step)
    {
        var slope = MemoryMarshal.Cast<float, Vector<float>>(slopes);
        var rows = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan());
        for (var i = 0; i < places.Length; i++)
        {
            var place = places[i];
            history[place] += values[i] * values[i] * steepness;
            var by = step * values[i] / MathF.Sqrt(history[place]);
            var row = rows.Slice(place * slope.Length, slope.Length);
            for (var lane = 0; lane < slope.Length; lane++)
                row[lane] += slope[lane] * by;
        }
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
