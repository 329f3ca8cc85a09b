using System.Numerics;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Policy.Verdicts;

/// <summary>
/// The rules as bit masks. What is known of a fact is the set of answers it may still have, one bit an answer:
/// all bits while it is open, one when it is known. A rule holds when every set lies inside its mask,
/// and fails when one set lies outside.
/// </summary>
internal sealed partial class RuleTable
{
    private readonly Fact[] facts;
    private readonly Effect[] effects;
    private readonly (int Fact, uint Mask)[][] conditions;
    private readonly ulong[] mentions;

    public RuleTable(Fact[] facts, Rule[] rules)
    {
        this.facts = facts;
        effects = [.. rules.Select(rule => rule.Effect)];
        conditions = [.. rules.Select(Compile)];
        mentions = new ulong[facts.Length];
        for (var rule = 0; rule < rules.Length; rule++)
            foreach (var (fact, _) in conditions[rule])
                mentions[fact] |= 1UL << rule;
    }

    public void Open(Known known, Span<uint> open)
    {
        for (var fact = 0; fact < facts.Length; fact++)
            open[fact] = facts[fact].Otherwise is { } otherwise ? Bit(facts[fact], otherwise) : All(facts[fact]);
        foreach (var (id, answer) in known.Answers)
            if (Array.FindIndex(facts, fact => fact.Id == id) is >= 0 and var index)
                open[index] = Bit(facts[index], answer);
    }

    public bool IsOpen(uint answers) => BitOperations.PopCount(answers) > 1;

    /// <summary>The rules that hold whatever the open facts turn out to be.</summary>
    public ulong Holding(ReadOnlySpan<uint> open)
    {
        var holding = 0UL;
        for (var rule = 0; rule < effects.Length; rule++)
            if (StateOf(rule, open) == State.Holds)
                holding |= 1UL << rule;
        return holding;
    }

    /// <summary>Collects every outcome the open facts can still lead to.</summary>
    public void Explore(Span<uint> open, ref Outcomes outcomes)
    {
        if (FirstDoubt(open, -1) is not { } doubt)
        {
            outcomes.Add(OutcomeOf(open));
            return;
        }
        var all = open[doubt.Fact];
        open[doubt.Fact] = all & doubt.Mask;
        Explore(open, ref outcomes);
        open[doubt.Fact] = all & ~doubt.Mask;
        Explore(open, ref outcomes);
        open[doubt.Fact] = all;
    }

    /// <summary>Whether some course of the other open facts makes the outcome depend on this one.</summary>
    public bool CanChange(Span<uint> open, int fact)
    {
        if (!Matters(open, fact))
            return false;
        var answers = open[fact];
        var first = (Outcome?)null;
        var differs = false;
        (int Fact, uint Mask)? doubt = null;
        for (var rest = answers; rest != 0 && doubt is null; rest &= rest - 1)
        {
            open[fact] = rest & (0 - rest);
            doubt = FirstDoubt(open, fact);
            if (doubt is null)
            {
                var outcome = OutcomeOf(open);
                differs |= first is { } earlier && earlier != outcome;
                first ??= outcome;
            }
        }
        open[fact] = answers;
        if (doubt is not { } split)
            return differs;

        var all = open[split.Fact];
        open[split.Fact] = all & split.Mask;
        var can = CanChange(open, fact);
        if (!can)
        {
            open[split.Fact] = all & ~split.Mask;
            can = CanChange(open, fact);
        }
        open[split.Fact] = all;
        return can;
    }

    /// <summary>A rule that looks at this fact and could still decide: one that neither holds nor fails yet, with nothing stricter holding.</summary>
    private bool Matters(ReadOnlySpan<uint> open, int fact)
    {
        var strictest = Strictest(open);
        for (var left = mentions[fact]; left != 0; left &= left - 1)
        {
            var rule = BitOperations.TrailingZeroCount(left);
            if (Decides(rule, strictest) && StateOf(rule, open) == State.Doubtful)
                return true;
        }
        return false;
    }

    /// <summary>The condition to settle first: of the strictest rule in doubt that can still make a difference.</summary>
    private (int Fact, uint Mask)? FirstDoubt(ReadOnlySpan<uint> open, int except)
    {
        var strictest = Strictest(open);
        for (var rule = 0; rule < effects.Length; rule++)
            if (Decides(rule, strictest) && StateOf(rule, open) == State.Doubtful)
                foreach (var (fact, mask) in conditions[rule])
                    if (fact != except && (open[fact] & ~mask) != 0)
                        return (fact, mask);
        return null;
    }

    /// <summary>Whether this rule, should it hold, would change the outcome: it is stricter, or one more thing to change first or to be told.</summary>
    private bool Decides(int rule, Effect strictest) =>
        effects[rule] < Effect.Advise
        && (effects[rule] < strictest || effects[rule] == strictest && AddsUp(strictest));

    /// <summary>Effects of which each rule counts, not just the first that holds.</summary>
    private static bool AddsUp(Effect effect) => effect is Effect.ChangeFirst or Effect.Tell;

    private Effect Strictest(ReadOnlySpan<uint> open)
    {
        for (var rule = 0; rule < effects.Length; rule++)
            if (effects[rule] < Effect.Advise && StateOf(rule, open) == State.Holds)
                return effects[rule];
        return Effect.Advise;
    }

    private Outcome OutcomeOf(ReadOnlySpan<uint> open)
    {
        var strictest = Strictest(open);
        var changes = 0UL;
        if (AddsUp(strictest))
            for (var rule = 0; rule < effects.Length; rule++)
                if (effects[rule] == strictest && StateOf(rule, open) == State.Holds)
                    changes |= 1UL << rule;
        return new Outcome(strictest, changes);
    }

    private State StateOf(int rule, ReadOnlySpan<uint> open)
    {
        var state = State.Holds;
        foreach (var (fact, mask) in conditions[rule])
        {
            if ((open[fact] & mask) == 0)
                return State.Fails;
            if ((open[fact] & ~mask) != 0)
                state = State.Doubtful;
        }
        return state;
    }

    private (int, uint)[] Compile(Rule rule) => [.. rule.When.Select(condition =>
    {
        var index = Array.FindIndex(facts, fact => fact.Id == condition.Fact);
        return index < 0
            ? throw new UnknownNameException($"fact for rule '{rule.Id}'", condition.Fact.Value, facts.Select(fact => fact.Id.Value))
            : (index, condition.Answers.Aggregate(0U, (mask, answer) => mask | Bit(facts[index], answer)));
    })];

    private static uint All(Fact fact) => (1U << fact.Answers.Count) - 1;

    private static uint Bit(Fact fact, AnswerId answer)
    {
        for (var i = 0; i < fact.Answers.Count; i++)
            if (fact.Answers[i].Id == answer)
                return 1U << i;
        throw new UnknownNameException($"answer of fact '{fact.Id}'", answer.Value, fact.Answers.Select(known => known.Id.Value));
    }

    private enum State { Fails, Doubtful, Holds }
}
