using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Understanding.Hearing;

/// <summary>Hears one fact: each of its answers, or that nothing is said of it.</summary>
/// <param name="Offsets">How likely each class is before a word is heard, with room for <see cref="Ears.Width"/>.</param>
internal sealed record FactEar(Fact Fact, float[] Offsets)
{
    /// <summary>What each class stands for; nothing said is the first.</summary>
    public IReadOnlyList<AnswerId?> Said { get; } = ClassesOf(Fact);

    /// <summary>Nothing, then each answer; one that holds as long as nobody says otherwise is the same as nothing.</summary>
    public static IReadOnlyList<AnswerId?> ClassesOf(Fact fact) => [null, .. fact.Answers.Where(answer => answer.Id != fact.Otherwise).Select(answer => (AnswerId?)answer.Id)];
}
