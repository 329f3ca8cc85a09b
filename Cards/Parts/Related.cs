namespace PolicyBot.Cards;

/// <summary>What else the school laid down about a topic, below a heading: returning tasks, a check-list, a document.</summary>
public sealed record Related(string Heading, IReadOnlyList<string> Lines);
