using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PolicyBot.Understanding.Learning;

namespace PolicyBot.Understanding.Topics;

/// <summary>The place of each feature, by its hash. Of a hash the upper 40 bits are kept, in one slot with the place.</summary>
internal sealed class FeatureTable
{
    private const ulong Place = (1UL << 24) - 1;

    private ulong[] slots;
    private int shift;

    /// <param name="features">For how many there is room at once.</param>
    public FeatureTable(int features = 1 << 15)
    {
        slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1 << 10, features * 3 / 2))];
        shift = 64 - BitOperations.Log2((uint)slots.Length);
    }

    public int Count { get; private set; }

    /// <summary>The features with these hashes, each at its place in the list.</summary>
    public static FeatureTable Of(ulong[] hashes)
    {
        var table = new FeatureTable(hashes.Length);
        for (var place = 0; place < hashes.Length; place++)
            table.Put(hashes[place], place);
        return table;
    }

    /// <summary>All of it in a row of bytes, little-endian.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(slots.Length);
        writer.Write(Count);
        writer.Write(MemoryMarshal.AsBytes<ulong>(slots));
    }

    /// <summary>The same read back.</summary>
    /// <exception cref="EndOfStreamException">It is only half there.</exception>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static FeatureTable Read(BinaryReader reader)
    {
        var (slots, count) = (reader.ReadInt32(), reader.ReadInt32());
        if (!BitOperations.IsPow2(slots) || count >= slots)
            throw new InvalidDataException($"There are {slots} slots for {count} features.");
        return new FeatureTable(slots / 2) { slots = Knowledge.Take<ulong>(reader, slots), shift = 64 - BitOperations.Log2((uint)slots), Count = count };
    }

    /// <summary>The place of this feature, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ulong hash)
    {
        hash &= ~Place;
        for (var slot = First(hash); slots[slot] is not 0 and var kept; slot = slot + 1 & slots.Length - 1)
            if ((kept & ~Place) == hash)
                return (int)(kept & Place) - 1;
        return -1;
    }

    /// <summary>The place of this feature; a new one has the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(ulong hash)
    {
        if (Find(hash) is >= 0 and var place)
            return place;
        Put(hash, Count);
        return Count - 1;
    }

    /// <summary>A feature that is not there yet, at this place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Put(ulong hash, int place)
    {
        if (4 * (Count + 1) > 3 * slots.Length)
            Grow();
        var slot = First(hash & ~Place);
        while (slots[slot] != 0)
            slot = slot + 1 & slots.Length - 1;
        slots[slot] = hash & ~Place | (uint)(place + 1);
        Count++;
    }

    /// <summary>What is kept of the hash of each feature, by place.</summary>
    public ulong[] Hashes()
    {
        var byPlace = new ulong[Count];
        foreach (var kept in slots)
            if (kept != 0)
                byPlace[(int)(kept & Place) - 1] = kept & ~Place;
        return byPlace;
    }

    /// <summary>The same features at other places; those whose new place is -1 are gone.</summary>
    public FeatureTable Moved(int[] to, int kept)
    {
        var moved = new FeatureTable(kept);
        foreach (var slot in slots)
            if (slot != 0 && to[(int)(slot & Place) - 1] is >= 0 and var place)
                moved.Put(slot, place);
        return moved;
    }

    private int First(ulong hash) => (int)(hash * 0x9E3779B97F4A7C15 >> shift);

    private void Grow()
    {
        var old = slots;
        (slots, shift, Count) = (new ulong[2 * old.Length], shift - 1, 0);
        foreach (var kept in old)
            if (kept != 0)
                Put(kept, (int)(kept & Place) - 1);
    }
}
