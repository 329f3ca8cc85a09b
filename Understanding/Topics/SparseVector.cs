namespace PolicyBot.Understanding.Topics;

/// <summary>The few places of a large vector that are not zero, in ascending order.</summary>
internal readonly record struct SparseVector(int[] Places, float[] Values)
{
    public float Dot(ReadOnlySpan<float> dense)
    {
        var sum = 0f;
        for (var i = 0; i < Places.Length; i++)
            sum += Values[i] * dense[Places[i]];
        return sum;
    }

    public float Dot(SparseVector other)
    {
        var sum = 0f;
        for (int i = 0, j = 0; i < Places.Length && j < other.Places.Length;)
            if (Places[i] == other.Places[j])
                sum += Values[i++] * other.Values[j++];
            else if (Places[i] < other.Places[j])
                i++;
            else
                j++;
        return sum;
    }
}
