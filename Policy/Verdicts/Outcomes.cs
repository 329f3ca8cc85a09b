using PolicyBot.Policy.Rules;

namespace PolicyBot.Policy.Verdicts;

/// <summary>What makes one verdict differ from another: its strictest effect, and each thing to change first or to be told.</summary>
internal readonly record struct Outcome(Effect Effect, ulong Changes)
{
    public VerdictKind Kind => Effect switch
    {
        Effect.Stop => VerdictKind.NotAllowed,
        Effect.AskFirst => VerdictKind.AskMt,
        Effect.ChangeFirst => VerdictKind.AllowedIf,
        Effect.Allow => VerdictKind.Allowed,
        Effect.Tell => VerdictKind.Told,
        Effect.Advise => VerdictKind.NotCovered,
        _ => throw new InvalidOperationException($"Effect {Effect} leads to no verdict."),
    };
}

/// <summary>The set of outcomes still possible, as far as it matters: which kinds, and whether there is more than one.</summary>
internal struct Outcomes
{
    private Outcome first;
    private int kinds;

    public bool IsSingle { get; private set; }

    /// <summary>The effect of the first outcome; of all of them where there is a single one.</summary>
    public readonly Effect Effect => first.Effect;

    public void Add(Outcome outcome)
    {
        IsSingle = kinds == 0 || IsSingle && outcome == first;
        if (kinds == 0)
            first = outcome;
        kinds |= 1 << (int)outcome.Kind;
    }

    public readonly IReadOnlyList<VerdictKind> Kinds()
    {
        var possible = new List<VerdictKind>(6);
        for (var kind = VerdictKind.Allowed; kind <= VerdictKind.NotAllowed; kind++)
            if ((kinds & 1 << (int)kind) != 0)
                possible.Add(kind);
        return possible;
    }
}
