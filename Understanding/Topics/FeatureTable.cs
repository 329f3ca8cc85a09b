using System.Runtime.CompilerServices;

namespace PolicyBot.Understanding.Topics;

/// <summary>The place of each feature, by its hash.</summary>
internal sealed class FeatureTable
{
    private ulong[] hashes = new ulong[1 << 16];
    private int[] places = new int[1 << 16];

    public int Count { get; private set; }

    /// <summary>The place of this feature, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ulong hash)
    {
        hash |= 1;
        for (var slot = (int)(hash >> 8) & hashes.Length - 1; hashes[slot] != 0; slot = slot + 1 & hashes.Length - 1)
            if (hashes[slot] == hash)
                return places[slot];
        return -1;
    }

    /// <summary>The place of this feature; a new one has the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(ulong hash)
    {
        if (Find(hash) is >= 0 and var place)
            return place;
        if (2 * (Count + 1) > hashes.Length)
            Grow();
        Put(hash | 1, Count);
        return Count++;
    }

    /// <summary>The features with these hashes, each at its place in the list.</summary>
    public static FeatureTable Of(ulong[] hashes)
    {
        var size = 1 << 12;
        while (size < 2 * hashes.Length)
            size *= 2;
        var table = new FeatureTable { Count = hashes.Length, hashes = new ulong[size], places = new int[size] };
        for (var place = 0; place < hashes.Length; place++)
            table.Put(hashes[place], place);
        return table;
    }

    /// <summary>The hash of each feature, by place.</summary>
    public ulong[] Hashes()
    {
        var byPlace = new ulong[Count];
        for (var slot = 0; slot < hashes.Length; slot++)
            if (hashes[slot] != 0)
                byPlace[places[slot]] = hashes[slot];
        return byPlace;
    }

    /// <summary>The same features at other places; those whose new place is -1 are gone.</summary>
    public FeatureTable Moved(int[] to, int kept)
    {
        var size = 1 << 12;
        while (size < 2 * kept)
            size *= 2;
        var moved = new FeatureTable { Count = kept, hashes = new ulong[size], places = new int[size] };
        for (var slot = 0; slot < hashes.Length; slot++)
            if (hashes[slot] != 0 && to[places[slot]] >= 0)
                moved.Put(hashes[slot], to[places[slot]]);
        return moved;
    }

    private void Grow()
    {
        var (oldHashes, oldPlaces) = (hashes, places);
        (hashes, places) = (new ulong[2 * oldHashes.Length], new int[2 * oldHashes.Length]);
        for (var slot = 0; slot < oldHashes.Length; slot++)
            if (oldHashes[slot] != 0)
                Put(oldHashes[slot], oldPlaces[slot]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Put(ulong hash, int place)
    {
        var slot = (int)(hash >> 8) & hashes.Length - 1;
        while (hashes[slot] != 0)
            slot = slot + 1 & hashes.Length - 1;
        (hashes[slot], places[slot]) = (hash, place);
    }
}
