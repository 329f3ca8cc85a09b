using PolicyBot.Policy;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Hearing;

/// <summary>A sentence with what should be heard in it.</summary>
/// <param name="Sentence">With its topic, and its places in ascending order.</param>
/// <param name="Wanted">Per ear the class that it should hear; -1 where it does not listen.</param>
internal sealed record Taught(TopicId Topic, SparseVector Sentence, sbyte[] Wanted)
{
    /// <summary>How much of each is left of two in one.</summary>
    private const float OfBoth = 0.75f;

    /// <summary>Two sentences about one topic in one: what either says, both say. Null when they contradict each other.</summary>
    public Taught? With(Taught other)
    {
        var wanted = new sbyte[Wanted.Length];
        for (var ear = 0; ear < wanted.Length; ear++)
        {
            if (Wanted[ear] > 0 && other.Wanted[ear] > 0 && Wanted[ear] != other.Wanted[ear])
                return null;
            wanted[ear] = Math.Max(Wanted[ear], other.Wanted[ear]);
        }
        return new Taught(Topic, Both(Sentence, other.Sentence), wanted);
    }

    private static SparseVector Both(SparseVector one, SparseVector other)
    {
        var (places, values) = (new List<int>(one.Places.Length + other.Places.Length), new List<float>(one.Places.Length + other.Places.Length));
        for (var (mine, yours) = (0, 0); mine < one.Places.Length || yours < other.Places.Length;)
        {
            var order = mine == one.Places.Length ? 1 : yours == other.Places.Length ? -1 : one.Places[mine].CompareTo(other.Places[yours]);
            places.Add(order <= 0 ? one.Places[mine] : other.Places[yours]);
            values.Add(OfBoth * MathF.Max(order <= 0 ? one.Values[mine++] : 0, order >= 0 ? other.Values[yours++] : 0));
        }
        return new SparseVector([.. places], [.. values]);
    }
}
