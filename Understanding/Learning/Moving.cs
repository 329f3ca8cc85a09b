using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PolicyBot.Understanding.Learning;

/// <summary>Weights that are moved a little at a time, each by a step of about the same length (Adam); those of what was not heard stay where they are.</summary>
/// <param name="all">In whole vectors.</param>
internal sealed class Moving(float[] all)
{
    private const float First = 0.9f, Second = 0.999f;

    private readonly float[] mean = new float[all.Length];
    private readonly float[] spread = new float[all.Length];
    private float firstLeft = 1, secondLeft = 1, length;

    public float[] All => all;

    /// <summary>Begins a step of this length.</summary>
    public void Begin(float step)
    {
        (firstLeft, secondLeft) = (firstLeft * First, secondLeft * Second);
        length = step * MathF.Sqrt(1 - secondLeft) / (1 - firstLeft);
    }

    /// <summary>Moves the weights from here on against these slopes. Different weights may be moved at the same time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Move(int start, ReadOnlySpan<float> slopes)
    {
        var slope = MemoryMarshal.Cast<float, Vector<float>>(slopes);
        var weight = MemoryMarshal.Cast<float, Vector<float>>(all.AsSpan(start, slopes.Length));
        var means = MemoryMarshal.Cast<float, Vector<float>>(mean.AsSpan(start, slopes.Length));
        var spreads = MemoryMarshal.Cast<float, Vector<float>>(spread.AsSpan(start, slopes.Length));
        for (var lane = 0; lane < slope.Length; lane++)
        {
            means[lane] += (slope[lane] - means[lane]) * (1 - First);
            spreads[lane] += (slope[lane] * slope[lane] - spreads[lane]) * (1 - Second);
            weight[lane] -= means[lane] * length / (Vector.SquareRoot(spreads[lane]) + new Vector<float>(1e-8f));
        }
    }
}
