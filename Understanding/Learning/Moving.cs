using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PolicyBot.Understanding.Learning;

/// <summary>Weights that are moved a little at a time, each by a step of about the same length, however steep its slope is (RMSProp); those of what was not heard stay where they are.</summary>
/// <param name="all">In whole vectors.</param>
internal sealed class Moving(float[] all)
{
    /// <summary>How much of what is known of the slopes stays at each step.</summary>
    private const float Stays = 0.999f;

    private readonly float[] spread = new float[all.Length];
    private float left = 1, length;
    private float[] kept = [];
    private int times;

    public float[] All => all;

    /// <summary>Begins a step of this length.</summary>
    public void Begin(float step)
    {
        left *= Stays;
        length = step * MathF.Sqrt(1 - left);
    }

    /// <summary>Keeps the weights as they are now, for <see cref="Settle"/>.</summary>
    public void Keep()
    {
        if (kept.Length == 0)
            kept = new float[all.Length];
        Rows.Add(all, 1, kept);
        times++;
    }

    /// <summary>Makes each weight what it was on average when it was kept.</summary>
    public void Settle()
    {
        Array.Clear(all);
        Rows.Add(kept, 1f / times, all);
    }

    /// <summary>Moves the weights from here on against these slopes. Different weights may be moved at the same time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Move(int start, ReadOnlySpan<float> slopes)
    {
        var slope = MemoryMarshal.Cast<float, Vector<float>>(slopes);
        var weight = MemoryMarshal.Cast<float, Vector<float>>(all.AsSpan(start, slopes.Length));
        var spreads = MemoryMarshal.Cast<float, Vector<float>>(spread.AsSpan(start, slopes.Length));
        for (var lane = 0; lane < slope.Length; lane++)
        {
            spreads[lane] += (slope[lane] * slope[lane] - spreads[lane]) * (1 - Stays);
            weight[lane] -= slope[lane] * length / (Vector.SquareRoot(spreads[lane]) + new Vector<float>(1e-8f));
        }
    }
}
