using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Packs.Comparing;

/// <summary>What a topic's rules come to: what a reader would notice when it became another.</summary>
/// <param name="Reasons">The rules it rests on.</param>
/// <param name="Ask">Whom those ask.</param>
internal sealed record Outcome(VerdictKind Kind, bool Settled, IReadOnlyList<RuleId> Reasons, IReadOnlyList<RoleId> Ask)
{
    /// <summary>The short answer alone.</summary>
    public (VerdictKind Kind, bool Settled) Answer => (Kind, Settled);

    public bool Equals(Outcome? other) => other is not null && Answer == other.Answer && Reasons.SequenceEqual(other.Reasons) && Ask.SequenceEqual(other.Ask);

    public override int GetHashCode() => HashCode.Combine(Kind, Settled, Reasons.Count, Ask.Count);
}

/// <summary>The rules of one topic as they were or as they become.</summary>
internal sealed class Side(TopicRules rules)
{
    public IReadOnlyList<Fact> Facts => rules.Facts;

    /// <summary>The rules that decide something.</summary>
    public IReadOnlyList<Rule> Deciding { get; } = [.. rules.Rules.Where(rule => rule.Effect < Effect.Advise)];

    /// <summary>What follows, or nothing where an answer does not exist on this side.</summary>
    public Outcome? Judge(Known known) => Own(known) is { } own ? OutcomeOf(rules.Judge(own)) : null;

    /// <summary>What is still asked on this side.</summary>
    public Fact? NextQuestion(Known known) => Own(known) is { } own ? rules.NextQuestion(own) : null;

    /// <summary>How much is still possible on this side.</summary>
    public int Open(Known known) => Own(known) is { } own ? rules.Judge(own).Possible.Count : 0;

    private static Outcome OutcomeOf(Verdict verdict)
    {
        var reasons = verdict.Reasons.Where(rule => rule.Effect < Effect.Advise).ToList();
        return new Outcome(verdict.Kind, verdict.Settled, [.. reasons.Select(rule => rule.Id)], [.. reasons.Select(rule => rule.Ask).OfType<RoleId>().Distinct()]);
    }

    /// <summary>What of it this side knows the facts of; nothing where it knows the fact and not the answer.</summary>
    private Known? Own(Known known)
    {
        var own = Known.Nothing;
        foreach (var (id, answer) in known.Answers)
            if (rules.Facts.FirstOrDefault(fact => fact.Id == id) is { } fact)
            {
                if (fact.Answers.All(each => each.Id != answer))
                    return null;
                own = own.With(id, answer);
            }
        return own;
    }
}
