using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PolicyBot.Understanding.Learning;

/// <summary>Rows of weights in an eighth of the room, half a byte each: precise enough to read by, though not to learn with.</summary>
/// <param name="Width">Weights in a row, in whole blocks of sixteen.</param>
/// <param name="Weights">Of a block each byte holds a weight of its first half, and one of its second half.</param>
/// <param name="Steps">Per row what a weight of 1 stands for.</param>
internal sealed record Eighths(int Width, sbyte[] Weights, float[] Steps)
{
    private const int Block = 16, Half = Block / 2, Most = 7;

    /// <summary>So many weights, rounded up to whole blocks.</summary>
    public static int WidthOf(int weights) => (weights + Block - 1) / Block * Block;

    public static Eighths Of(ReadOnlySpan<float> weights, int width)
    {
        var (bytes, steps) = (new sbyte[weights.Length / 2], new float[width == 0 ? 0 : weights.Length / width]);
        for (var place = 0; place < steps.Length; place++)
        {
            var row = weights.Slice(place * width, width);
            var most = 0f;
            foreach (var weight in row)
                most = MathF.Max(most, MathF.Abs(weight));
            if (most == 0)
                continue;
            var step = steps[place] = most / Most;
            for (var i = 0; i < width / 2; i++)
            {
                var first = i / Half * Block + i % Half;
                bytes[place * width / 2 + i] = (sbyte)((int)MathF.Round(row[first] / step) & 15 | (int)MathF.Round(row[first + Half] / step) << 4);
            }
        }
        return new Eighths(width, bytes, steps);
    }

    /// <summary>Adds this row so many times; the place is known to lie inside.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int place, float times, Span<float> sums)
    {
        var by = Vector256.Create(times * Steps[place]);
        ref var row = ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Weights), place * Width / 2));
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (var lane = 0; lane < Width; lane += Block)
        {
            var both = Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<long>(ref Unsafe.Add(ref row, lane / 2))).AsSByte());
            Add((both << 12) >> 12, by, ref sum, (nuint)lane);
            Add(both >> 4, by, ref sum, (nuint)(lane + Half));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector128<short> weights, Vector256<float> by, ref float sums, nuint at) =>
        (Vector256.LoadUnsafe(ref sums, at) + Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(weights), Vector128.WidenUpper(weights))) * by).StoreUnsafe(ref sums, at);

    /// <summary>All of it in a row of bytes, little-endian.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Steps.Length);
        writer.Write(Width);
        writer.Write(MemoryMarshal.AsBytes<float>(Steps));
        writer.Write(MemoryMarshal.AsBytes<sbyte>(Weights));
    }

    /// <summary>The same read back.</summary>
    /// <exception cref="EndOfStreamException">It is only half there.</exception>
    public static Eighths Read(BinaryReader reader)
    {
        var (rows, width) = (reader.ReadInt32(), reader.ReadInt32());
        var steps = Knowledge.Take<float>(reader, rows);
        return new Eighths(width, Knowledge.Take<sbyte>(reader, rows * width / 2), steps);
    }
}
