namespace PolicyBot.Policy;

/// <summary>What a question can be about; shared by all schools.</summary>
/// <param name="Facts">The facts that may matter, in the order of asking.</param>
/// <param name="Examples">How people ask it, by language: what recognising the topic learns from.</param>
public sealed record Topic(
    TopicId Id,
    Words Title,
    IReadOnlyList<FactId> Facts,
    IReadOnlyList<string> DutchExamples,
    IReadOnlyList<string> EnglishExamples);
