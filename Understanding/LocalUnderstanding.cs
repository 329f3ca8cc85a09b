using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Understanding;

/// <summary>Understanding that needs no service: it learns from the topics' examples and the facts' phrases when it is made.</summary>
public sealed class LocalUnderstanding(IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts) : IUnderstanding
{
    /// <inheritdoc/>
    public Understood Read(string text) => throw new NotSupportedException($"{topics.Count} topics and {facts.Count} facts, not learned yet.");
}
