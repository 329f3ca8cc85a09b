using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PolicyBot.Understanding.Learning;

/// <summary>Weights in half the room: the upper sixteen bits of each, which is precise enough to read by, though not to learn with.</summary>
internal static class Halves
{
    private const int Lanes = 8;

    public static ushort[] Of(float[] weights)
    {
        var halves = new ushort[weights.Length];
        for (var i = 0; i < halves.Length; i++)
            halves[i] = (ushort)(BitConverter.SingleToUInt32Bits(weights[i]) + 0x8000 >> 16);
        return halves;
    }

    /// <summary>Adds to the scores of all classes what these features say.</summary>
    /// <param name="weights">A row of as many weights as there are scores, a multiple of eight, for each place; the places are known to lie inside.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ushort[] weights, ReadOnlySpan<int> places, ReadOnlySpan<float> values, Span<float> scores)
    {
        ref var rows = ref MemoryMarshal.GetArrayDataReference(weights);
        for (var lane = 0; lane < scores.Length; lane += Lanes)
        {
            ref var column = ref Unsafe.Add(ref rows, lane);
            var (lower, upper) = (Vector128<float>.Zero, Vector128<float>.Zero);
            for (var i = 0; i < places.Length; i++)
            {
                var halves = Vector128.LoadUnsafe(ref column, (nuint)(places[i] * scores.Length));
                var value = Vector128.Create(values[i]);
                lower += (Vector128.WidenLower(halves) << 16).AsSingle() * value;
                upper += (Vector128.WidenUpper(halves) << 16).AsSingle() * value;
            }
            for (var i = 0; i < Lanes / 2; i++)
                (scores[lane + i], scores[lane + Lanes / 2 + i]) = (scores[lane + i] + lower[i], scores[lane + Lanes / 2 + i] + upper[i]);
        }
    }
}
