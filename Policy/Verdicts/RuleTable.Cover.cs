using System.Numerics;

namespace PolicyBot.Policy.Verdicts;

/// <summary>Which rules make an outcome certain that none of them makes certain alone.</summary>
internal sealed partial class RuleTable
{
    /// <summary>The rules that hold, or may yet.</summary>
    public ulong Standing(ReadOnlySpan<uint> open)
    {
        var standing = 0UL;
        for (var rule = 0; rule < effects.Length; rule++)
            if (StateOf(rule, open) != State.Fails)
                standing |= 1UL << rule;
        return standing;
    }

    /// <summary>Those of these rules that are needed for one of them to be sure to hold: each that can go is left out, the last first.</summary>
    public ulong Cover(ulong rules, Span<uint> open)
    {
        for (var left = rules; left != 0;)
        {
            var last = 1UL << 63 - BitOperations.LeadingZeroCount(left);
            left ^= last;
            if (!AllCanFail(rules ^ last, open))
                rules ^= last;
        }
        return rules;
    }

    /// <summary>Whether some course of the open facts makes all these rules fail; what has the fewest ways to fail is tried first.</summary>
    private bool AllCanFail(ulong rules, Span<uint> open)
    {
        var (next, fewest) = (-1, int.MaxValue);
        for (var left = rules; left != 0; left &= left - 1)
        {
            var rule = BitOperations.TrailingZeroCount(left);
            var state = StateOf(rule, open);
            if (state == State.Holds)
                return false;
            var ways = 0;
            foreach (var (fact, mask) in conditions[rule])
                if ((open[fact] & ~mask) != 0)
                    ways++;
            if (state == State.Doubtful && ways < fewest)
                (next, fewest) = (rule, ways);
        }
        if (next < 0)
            return true;
        foreach (var (fact, mask) in conditions[next])
            if (open[fact] is var all && (all & ~mask) != 0)
            {
                open[fact] = all & ~mask;
                var can = AllCanFail(rules & ~(1UL << next), open);
                open[fact] = all;
                if (can)
                    return true;
            }
        return false;
    }
}
