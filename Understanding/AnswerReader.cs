using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Understanding;

/// <summary>Reads what somebody types as the answer to a fact's question: a label, a synonym, a number, yes or no in many forms.</summary>
public sealed class AnswerReader
{
    /// <summary>The answer that is meant, or nothing when that is not certain.</summary>
    /// <param name="language">The language the question was asked in; it decides between words that mean different things.</param>
    public AnswerId? Read(Fact fact, string text, Language language) => throw new NotSupportedException($"{fact.Id} {text} {language}");
}
