using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Learning;

namespace PolicyBot.Understanding.Hearing;

/// <summary>Hears one fact in the notions of a sentence: each of its answers, or that nothing is said of it.</summary>
/// <param name="Weights">By class a row of <see cref="Ears.Notions"/>.</param>
/// <param name="Offsets">How likely each class is before a word is heard.</param>
internal sealed record FactEar(Fact Fact, float[] Weights, float[] Offsets)
{
    /// <summary>What each class stands for; nothing said is the first.</summary>
    public IReadOnlyList<AnswerId?> Said { get; } = ClassesOf(Fact);

    /// <summary>Nothing, then each answer; one that holds as long as nobody says otherwise is the same as nothing.</summary>
    public static IReadOnlyList<AnswerId?> ClassesOf(Fact fact) => [null, .. fact.Answers.Where(answer => answer.Id != fact.Otherwise).Select(answer => (AnswerId?)answer.Id)];

    /// <summary>How likely each class is, by these notions; together 1.</summary>
    public float[] Chances(ReadOnlySpan<float> notions)
    {
        float[] chances = [.. Offsets];
        for (var said = 0; said < chances.Length; said++)
            chances[said] += Rows.Product(Weights.AsSpan(said * notions.Length, notions.Length), notions);
        Rows.Share(chances);
        return chances;
    }
}
