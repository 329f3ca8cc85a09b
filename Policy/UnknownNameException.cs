namespace PolicyBot.Policy;

/// <summary>Something was asked for by a name that does not exist; the message names it and what there is.</summary>
public sealed class UnknownNameException(string kind, string asked, IEnumerable<string> known)
    : Exception($"No {kind} '{asked}'. There is: {string.Join(", ", known)}.");
