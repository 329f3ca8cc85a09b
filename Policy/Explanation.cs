namespace PolicyBot.Policy;

/// <summary>A rule in words for a pupil.</summary>
/// <param name="Says">What it comes down to, and why.</param>
/// <param name="Example">One small example.</param>
public sealed record Explanation(Words Says, Words Example);
