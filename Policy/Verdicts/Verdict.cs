using PolicyBot.Policy.Facts;
using PolicyBot.Policy.HardStops;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Policy.Verdicts;

/// <summary>The short answer, best first.</summary>
public enum VerdictKind
{
    /// <summary>It may.</summary>
    Allowed,
    /// <summary>It may when something is changed first, or as long as it is still open and may become allowed.</summary>
    AllowedIf,
    /// <summary>The school's text says how it is arranged.</summary>
    Told,
    /// <summary>No rule of the school settles it.</summary>
    NotCovered,
    /// <summary>Not before somebody has been asked.</summary>
    AskMt,
    /// <summary>It may not.</summary>
    NotAllowed,
}

/// <summary>What the school's rules say with what is known: the answer, the rules it rests on, and what to do.</summary>
/// <param name="Settled">No further fact can change it. While false, <paramref name="Kind"/> is the best that is still possible,
/// or <see cref="VerdictKind.AllowedIf"/> where it may still become allowed.</param>
/// <param name="Possible">The kinds still possible, best first; one when settled.</param>
/// <param name="Reasons">The rules that decide, the school's own first. Where the national floor is stricter, both stand here.
/// Where the outcome is certain and not yet by which rule, all it may rest on.</param>
/// <param name="Advice">Rules that hold and decide nothing.</param>
/// <param name="Known">The facts that led here.</param>
/// <param name="Stops">What stops everything else; then no rule was looked at.</param>
public sealed record Verdict(
    VerdictKind Kind,
    bool Settled,
    IReadOnlyList<VerdictKind> Possible,
    IReadOnlyList<Rule> Reasons,
    IReadOnlyList<Rule> Advice,
    Known Known,
    IReadOnlyList<HardStop> Stops)
{
    /// <summary>Whom to ask, in the order of the reasons, each once.</summary>
    public IEnumerable<RoleId> Ask => Reasons.Concat(Advice).Where(rule => rule.Ask is not null).Select(rule => rule.Ask!.Value).Distinct();

    /// <summary>Whether the national floor asks more than the school's own rules do.</summary>
    public bool FloorIsStricter =>
        Reasons.Any(rule => rule.IsFloor)
        && Reasons.Where(rule => rule.IsFloor).Min(rule => rule.Effect)
           < Reasons.Where(rule => !rule.IsFloor).Select(rule => rule.Effect).DefaultIfEmpty(Effect.Advise).Min();
}
