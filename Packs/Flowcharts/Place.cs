using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Packs.Flowcharts;

/// <summary>A question or an end of a flowchart.</summary>
internal sealed record Place(int Number, Fact? Question, VerdictKind? End, IReadOnlyList<Rule> InOrder)
{
    public List<Way> Ways { get; } = [];

    /// <summary>Every deciding rule that may hold here, over all ways that lead here.</summary>
    public HashSet<Rule> Spoken { get; } = new(ReferenceEqualityComparer.Instance);

    public bool Visited { get; set; }

    /// <summary>The rules an end rests on, over all ways that lead to it.</summary>
    public IEnumerable<RuleId> Reasons() => Reasons(Spoken);

    /// <summary>The rules this end rests on for whoever comes by that way.</summary>
    public IEnumerable<RuleId> Reasons(Place from, Way way) =>
        Reasons(new HashSet<Rule>(from.Spoken.Concat(way.Speaking), ReferenceEqualityComparer.Instance));

    /// <summary>Those of the strictest effect, and beside national ones also the school's own strictest.</summary>
    private IEnumerable<RuleId> Reasons(HashSet<Rule> spoken)
    {
        if (spoken.Count == 0 || End == VerdictKind.NotCovered)
            return [];
        var effect = spoken.Min(rule => rule.Effect);
        var own = spoken.Where(rule => !rule.IsFloor).Select(rule => rule.Effect).DefaultIfEmpty(effect).Min();
        var allNational = spoken.All(rule => rule.IsFloor || rule.Effect > effect);
        return InOrder
            .Where(rule => spoken.Contains(rule) && (rule.Effect == effect || allNational && !rule.IsFloor && rule.Effect == own))
            .OrderBy(rule => rule.IsFloor)
            .Select(rule => rule.Id);
    }
}

/// <summary>An answer and where it leads.</summary>
internal sealed record Way(Answer Answer, Place To)
{
    /// <summary>The rules that begin to hold with this answer, over all ways that lead to its question.</summary>
    public HashSet<Rule> Speaking { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The rules worth naming on the way: those that count from here on, unless its end names exactly them.</summary>
    public IReadOnlyList<RuleId> Named(Place from)
    {
        var strictest = from.Spoken.Select(rule => rule.Effect).DefaultIfEmpty(Effect.Advise).Min();
        var ids = from.InOrder.Where(rule => Speaking.Contains(rule) && rule.Effect <= strictest).Select(rule => rule.Id).ToList();
        return To.End == VerdictKind.NotAllowed || To.End is not null && To.Reasons().ToHashSet().SetEquals(ids) ? [] : ids;
    }
}
