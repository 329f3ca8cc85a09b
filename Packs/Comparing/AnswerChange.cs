using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Packs.Comparing;

/// <summary>For whom the answer to a topic became another.</summary>
/// <param name="For">The answers that bring one there, fact by fact; none: everybody.</param>
/// <param name="Before">What followed; nothing where one of the answers did not exist.</param>
/// <param name="After">What follows; nothing where one of the answers does not exist any more.</param>
internal sealed record AnswerChange(IReadOnlyList<(Fact Fact, IReadOnlyList<AnswerId> Answers)> For, Outcome? Before, Outcome? After)
{
    /// <summary>Whether the short answer itself became another, rather than its reasons or whom to ask.</summary>
    public bool IsOfAnswer => Before?.Answer != After?.Answer;

    /// <summary>Whether whoever gives these answers is among them.</summary>
    public bool Covers(Known known) => For.All(condition =>
        (known[condition.Fact.Id] ?? condition.Fact.Otherwise) is { } answer && condition.Answers.Contains(answer));

    /// <summary>Whether it says all that the other says.</summary>
    public bool Includes(AnswerChange other) =>
        Before == other.Before && After == other.After
        && For.All(mine => other.For.FirstOrDefault(theirs => theirs.Fact.Id == mine.Fact.Id) is { Answers: { } answers } && answers.All(mine.Answers.Contains));
}
