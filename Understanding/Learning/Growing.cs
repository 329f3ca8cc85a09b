namespace PolicyBot.Understanding.Learning;

/// <summary>A list whose array may be worked on in place.</summary>
internal sealed class Growing<T>
{
    private T[] items = new T[1 << 14];

    public int Count { get; private set; }

    /// <summary>The array behind it, until the next addition.</summary>
    public T[] Items => items;

    public void Add(T item)
    {
        if (Count == items.Length)
            Array.Resize(ref items, 2 * Count);
        items[Count++] = item;
    }
}
