namespace PolicyBot.Cards;

/// <summary>A fact that led to the answer, as a person reads it.</summary>
/// <param name="ChangeKey">The key of its "change" button; without it the fact is only shown.</param>
public sealed record TrailItem(string Question, string Answer, string? ChangeKey = null);
