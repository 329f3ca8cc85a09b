namespace PolicyBot.Policy;

/// <summary>One statement of a school's text and what became of it in the pack.</summary>
/// <param name="Id">Its number, as in <c>NH-31</c>.</param>
/// <param name="As">What it became: a rule, a step, a duty …; empty when it is not modelled.</param>
/// <param name="NotModelled">Why it is not modelled, for the operator; null when it is.</param>
public sealed record Statement(RuleId Id, IReadOnlyList<string> As, string? NotModelled);
