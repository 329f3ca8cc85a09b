namespace PolicyBot.Policy;

/// <summary>One statement of a school's text and what became of it in the pack.</summary>
/// <param name="Id">Its number, as in <c>NH-31</c>.</param>
/// <param name="As">What it became; empty when it is not modelled.</param>
/// <param name="NotModelled">Why it is not modelled, for the operator; null when it is.</param>
public sealed record Statement(RuleId Id, IReadOnlyList<Became> As, string? NotModelled);

/// <summary>Something of the pack that a statement became.</summary>
/// <param name="Sort">A rule, a step, a duty …, by the word of the files.</param>
/// <param name="Item">Which one, by its id.</param>
public sealed record Became(string Sort, string Item);
