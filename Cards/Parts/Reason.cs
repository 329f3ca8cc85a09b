using PolicyBot.Policy.Rules;

namespace PolicyBot.Cards;

/// <summary>A rule the answer rests on, with where it stands.</summary>
/// <param name="Source">Document and section, as a person looks it up.</param>
/// <param name="Since">For a national rule: the date from which it holds.</param>
public sealed record Reason(string Text, Strength Strength, string Source, DateOnly? Since = null);
