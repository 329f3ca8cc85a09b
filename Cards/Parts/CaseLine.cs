using PolicyBot.Policy.Cases;

namespace PolicyBot.Cards;

/// <summary>One question in a list: enough to know which one it is, and the key to open it.</summary>
public sealed record CaseLine(CaseNumber Number, string Topic, CaseState State, Urgency Urgency, DateOnly Day, string OpenKey);
