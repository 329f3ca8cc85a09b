using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Packs;

/// <summary>What all schools share: the facts that can be asked and the topics a question can be about.</summary>
public sealed record Vocabulary(IReadOnlyList<Fact> Facts, IReadOnlyList<Topic> Topics)
{
    /// <summary>The fact of that name.</summary>
    /// <exception cref="UnknownNameException">There is no such fact.</exception>
    public Fact this[FactId id] =>
        Facts.FirstOrDefault(fact => fact.Id == id)
        ?? throw new UnknownNameException("fact", id.Value, Facts.Select(fact => fact.Id.Value));

    /// <summary>The topic of that name.</summary>
    /// <exception cref="UnknownNameException">There is no such topic.</exception>
    public Topic this[TopicId id] =>
        Topics.FirstOrDefault(topic => topic.Id == id)
        ?? throw new UnknownNameException("topic", id.Value, Topics.Select(topic => topic.Id.Value));
}
