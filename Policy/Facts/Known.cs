using System.Collections.Immutable;

namespace PolicyBot.Policy.Facts;

/// <summary>What is known so far: answers by fact, in the order they became known. Immutable; equal when the answers are.</summary>
public sealed class Known : IEquatable<Known>
{
    /// <summary>Nothing is known yet.</summary>
    public static readonly Known Nothing = new(ImmutableArray<(FactId, AnswerId)>.Empty);

    private readonly ImmutableArray<(FactId Fact, AnswerId Answer)> answers;

    private Known(ImmutableArray<(FactId, AnswerId)> answers) => this.answers = answers;

    /// <summary>The answers in the order they became known.</summary>
    public IReadOnlyList<(FactId Fact, AnswerId Answer)> Answers => answers;

    /// <summary>The answer to this fact, or nothing when it is not known.</summary>
    public AnswerId? this[FactId fact]
    {
        get
        {
            foreach (var known in answers)
                if (known.Fact == fact)
                    return known.Answer;
            return null;
        }
    }

    /// <summary>With this answer, in place of an earlier one to the same fact.</summary>
    public Known With(FactId fact, AnswerId answer)
    {
        for (var i = 0; i < answers.Length; i++)
            if (answers[i].Fact == fact)
                return new Known(answers.SetItem(i, (fact, answer)));
        return new Known(answers.Add((fact, answer)));
    }

    /// <summary>Without any answer to this fact; the rest is kept.</summary>
    public Known Without(FactId fact) => this[fact] is null ? this : new(answers.RemoveAll(known => known.Fact == fact));

    public bool Equals(Known? other) =>
        other is not null && answers.Length == other.answers.Length && answers.All(known => other[known.Fact] == known.Answer);

    public override bool Equals(object? obj) => Equals(obj as Known);

    public override int GetHashCode() => answers.Aggregate(0, (hash, known) => hash ^ known.GetHashCode());
}
