using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PolicyBot.Understanding.Learning;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Hearing;

/// <summary>The ears of all facts together: a feature has weights only for the ears that it tells something, so that a sentence is gone through once for all of them.</summary>
internal sealed class Ears
{
    /// <summary>Room for the classes of one fact.</summary>
    public const int Width = 8;

    private readonly int[] starts;
    private readonly byte[] listeners;
    private readonly ushort[] weights;

    /// <param name="starts">Per feature where its weights begin, and where those of the last end.</param>
    /// <param name="listeners">Per row of weights the ear it is for.</param>
    /// <param name="weights">Rows of <see cref="Width"/>, in half the room.</param>
    public Ears(IReadOnlyList<FactEar> all, int[] starts, byte[] listeners, ushort[] weights) =>
        (All, this.starts, this.listeners, this.weights) = (all, starts, listeners, weights);

    public IReadOnlyList<FactEar> All { get; }

    public ReadOnlySpan<int> Starts => starts;

    public ReadOnlySpan<byte> Listeners => listeners;

    public ReadOnlySpan<ushort> Weights => weights;

    /// <summary>Adds what these features say.</summary>
    /// <param name="wanted">Per ear whether it listens.</param>
    /// <param name="scores">Per ear a row of <see cref="Width"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Hear(ReadOnlySpan<int> places, ReadOnlySpan<float> values, ReadOnlySpan<bool> wanted, Span<float> scores)
    {
        ref var rows = ref MemoryMarshal.GetArrayDataReference(weights);
        ref var sums = ref MemoryMarshal.GetReference(scores);
        for (var i = 0; i < places.Length; i++)
        {
            var value = Vector256.Create(values[i]);
            for (var row = starts[places[i]]; row < starts[places[i] + 1]; row++)
                if (wanted[listeners[row]])
                {
                    var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref rows, (nuint)(row * Width)));
                    ref var sum = ref Unsafe.Add(ref sums, listeners[row] * Width);
                    (Vector256.LoadUnsafe(ref sum) + (Vector256.Create(lower, upper) << 16).AsSingle() * value).StoreUnsafe(ref sum);
                }
        }
    }

    /// <summary>How likely each class of an ear is, by its row of scores; together 1.</summary>
    public ReadOnlySpan<float> Chances(int ear, Span<float> scores)
    {
        var own = scores.Slice(ear * Width, All[ear].Said.Count);
        Rows.Share(own);
        return own;
    }

    /// <summary>Rows for the scores of all ears, as they are before a word is heard.</summary>
    public float[] Silence()
    {
        var scores = new float[All.Count * Width];
        for (var ear = 0; ear < All.Count; ear++)
            All[ear].Offsets.CopyTo(scores, ear * Width);
        return scores;
    }

    /// <summary>The same ears without the features that tell none of them anything; <paramref name="kept"/> are the others, in order.</summary>
    public Ears Lighter(out int[] kept)
    {
        kept = [.. Enumerable.Range(0, starts.Length - 1).Where(place => starts[place] < starts[place + 1])];
        return new Ears(All, [.. kept.Select(place => starts[place]), listeners.Length], listeners, weights);
    }
}
