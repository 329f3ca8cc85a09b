using PolicyBot.Policy.Facts;
using PolicyBot.Policy.HardStops;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Policy.Verdicts;

/// <summary>
/// All rules that bear on one topic at one school, the national floor among them, made ready to judge.
/// Immutable and safe to share.
/// </summary>
public sealed class TopicRules
{
    /// <summary>Most rules a topic can have at one school: a set of rules is one machine word.</summary>
    public const int MostRules = 64;

    private readonly Fact[] facts;
    private readonly Rule[] rules;
    private readonly RuleTable table;

    /// <param name="facts">The topic's facts in the order of asking; rules look at no others.</param>
    /// <exception cref="UnknownNameException">A rule looks at a fact or an answer that is not among them.</exception>
    public TopicRules(Topic topic, IReadOnlyList<Fact> facts, IEnumerable<Rule> rules)
    {
        Topic = topic;
        this.facts = [.. facts];
        this.rules = [.. rules.OrderBy(rule => rule.Effect).ThenBy(rule => rule.IsFloor)];
        if (this.rules.Length > MostRules)
            throw new ArgumentException($"Topic '{topic.Id}' has {this.rules.Length} rules; {MostRules} is the most.", nameof(rules));
        table = new RuleTable(this.facts, this.rules);
    }

    /// <summary>What these rules are about.</summary>
    public Topic Topic { get; }

    /// <summary>The facts that may matter, in the order of asking.</summary>
    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>The rules, strictest first.</summary>
    public IReadOnlyList<Rule> Rules => rules;

    /// <summary>What the rules say with what is known. Facts of other topics in <paramref name="known"/> are left out of it.</summary>
    public Verdict Judge(Known known)
    {
        if (Stops.In(known) is { Count: > 0 } stops)
            return Stopped(stops, known);
        Span<uint> open = stackalloc uint[facts.Length];
        table.Open(known, open);
        var outcomes = new Outcomes();
        table.Explore(open, ref outcomes);
        var holding = table.Holding(open);
        var possible = outcomes.Kinds();
        var settled = outcomes.IsSingle;
        var reasons = Deciding(holding);
        if (settled && outcomes.Effect < Effect.Advise && reasons.All(rule => rule.Effect != outcomes.Effect))
            reasons = Between(reasons, open, outcomes.Effect);
        return new Verdict(
            settled ? possible[0] : StillPossible(possible),
            settled,
            possible,
            reasons,
            Pick(holding, rule => rule.Effect >= Effect.Tell && !reasons.Contains(rule)),
            Relevant(known),
            []);
    }

    /// <summary>The first fact that is not known and can still change the verdict; null when it is settled.</summary>
    public Fact? NextQuestion(Known known)
    {
        if (Stops.In(known).Count > 0)
            return null;
        Span<uint> open = stackalloc uint[facts.Length];
        table.Open(known, open);
        for (var fact = 0; fact < facts.Length; fact++)
            if (table.IsOpen(open[fact]) && table.CanChange(open, fact))
                return facts[fact];
        return null;
    }

    /// <summary>Every rule that holds whatever the open facts turn out to be.</summary>
    public IReadOnlyList<Rule> Holding(Known known)
    {
        Span<uint> open = stackalloc uint[facts.Length];
        table.Open(known, open);
        return Pick(table.Holding(open), _ => true);
    }

    /// <summary>What is known, with what holds as long as nobody says otherwise.</summary>
    public Known Assuming(Known known) => facts
        .Where(fact => fact.Otherwise is not null && known[fact.Id] is null)
        .Aggregate(known, (all, fact) => all.With(fact.Id, fact.Otherwise!.Value));

    private Verdict Stopped(IReadOnlyList<HardStop> stops, Known known)
    {
        var kind = stops.Contains(HardStop.SexualImage) ? VerdictKind.NotAllowed : VerdictKind.AskMt;
        return new Verdict(kind, true, [kind], [], [], Relevant(known), stops);
    }

    private static VerdictKind StillPossible(IReadOnlyList<VerdictKind> possible) =>
        possible[0] == VerdictKind.Allowed ? VerdictKind.AllowedIf : possible[0];

    private List<Rule> Deciding(ulong holding)
    {
        var strictest = Pick(holding, rule => rule.Effect < Effect.Advise);
        if (strictest.Count == 0)
            return strictest;
        var overall = strictest[0].Effect;
        var own = strictest.FirstOrDefault(rule => !rule.IsFloor)?.Effect ?? overall;
        return [.. strictest
            .Where(rule => rule.Effect == (rule.IsFloor ? overall : own))
            .OrderBy(rule => rule.IsFloor)];
    }

    /// <summary>Where the outcome is certain before it is certain by which rule: each rule it may turn out to rest on.</summary>
    private List<Rule> Between(IEnumerable<Rule> certain, Span<uint> open, Effect effect)
    {
        var standing = table.Standing(open);
        var cover = 0UL;
        for (var rule = 0; rule < rules.Length; rule++)
            if (rules[rule].Effect == effect)
                cover |= standing & 1UL << rule;
        var either = Pick(table.Cover(cover, open), _ => true);
        return either.TrueForAll(rule => rule.IsFloor) ? [.. certain.Where(rule => !rule.IsFloor), .. either] : either;
    }

    private List<Rule> Pick(ulong set, Func<Rule, bool> wanted)
    {
        var picked = new List<Rule>();
        for (var rule = 0; rule < rules.Length; rule++)
            if ((set >> rule & 1) != 0 && wanted(rules[rule]))
                picked.Add(rules[rule]);
        return picked;
    }

    private Known Relevant(Known known) =>
        known.Answers.Where(answer => !Stops.IsOne(answer.Fact) && !facts.Any(fact => fact.Id == answer.Fact))
            .Aggregate(known, (kept, stranger) => kept.Without(stranger.Fact));
}
