using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Learning;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Hearing;

/// <summary>Hears one fact: how likely each of its answers is said, and how likely none.</summary>
internal sealed class FactEar
{
    private readonly ushort[] rows;
    private readonly float[] weights;
    private readonly float[] offsets;

    /// <param name="rows">Per feature its row of weights; 0 when it tells nothing about this fact.</param>
    public FactEar(Fact fact, ushort[] rows, float[] weights, float[] offsets)
    {
        (Fact, this.rows, this.weights, this.offsets) = (fact, rows, weights, offsets);
        Said = ClassesOf(fact);
    }

    public Fact Fact { get; }

    /// <summary>What each class stands for; nothing said is the first.</summary>
    public IReadOnlyList<AnswerId?> Said { get; }

    public ReadOnlySpan<ushort> Places => rows;

    public ReadOnlySpan<float> Weights => weights;

    public ReadOnlySpan<float> Offsets => offsets;

    /// <summary>Nothing, then each answer; one that holds as long as nobody says otherwise is the same as nothing.</summary>
    public static IReadOnlyList<AnswerId?> ClassesOf(Fact fact) => [null, .. fact.Answers.Where(answer => answer.Id != fact.Otherwise).Select(answer => (AnswerId?)answer.Id)];

    /// <summary>The chance of each class; together 1.</summary>
    public float[] Chances(SparseVector vector)
    {
        Span<int> places = vector.Places.Length <= 1024 ? stackalloc int[vector.Places.Length] : new int[vector.Places.Length];
        Span<float> values = vector.Places.Length <= 1024 ? stackalloc float[vector.Places.Length] : new float[vector.Places.Length];
        var count = 0;
        for (var i = 0; i < vector.Places.Length; i++)
            if (rows[vector.Places[i]] is > 0 and var row)
                (places[count], values[count++]) = (row, vector.Values[i]);
        Span<float> scores = stackalloc float[offsets.Length];
        offsets.CopyTo(scores);
        Rows.Add(weights, places[..count], values[..count], scores);
        Rows.Share(scores[..Said.Count]);
        return scores[..Said.Count].ToArray();
    }
}
