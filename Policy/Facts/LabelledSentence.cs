namespace PolicyBot.Policy.Facts;

/// <summary>A sentence as somebody types it, with the facts that a careful colleague hears in it: what hearing facts learns from.</summary>
/// <param name="Facts">What it says; a fact that is not here is not said, which teaches as much.</param>
public sealed record LabelledSentence(string Text, Known Facts);
