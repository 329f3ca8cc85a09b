using PolicyBot.Policy.Rules;

namespace PolicyBot.Policy.Procedures;

/// <summary>What the school's text counts as misuse.</summary>
public sealed record Misuse(RuleId Id, MisuseCategory Category, Words Says, Source Source);

/// <summary>The kinds of misuse.</summary>
public enum MisuseCategory { Insult, Stalk, Threat, Image, Hack, Spread, Bully, Discriminate, Impersonate, Obscene, Harm }

/// <summary>A measure the school can take.</summary>
/// <param name="For">To which group whoever misbehaved belongs.</param>
/// <param name="After">The measures that come before it.</param>
/// <param name="Document">The linked document it rests on, by name, if any.</param>
public sealed record Measure(RuleId Id, IReadOnlyList<MeasureFor> For, IReadOnlyList<RuleId> After, string? Document, Words Says, Source Source);

/// <summary>The groups that measures are for.</summary>
public enum MeasureFor { Anyone, Pupil, Parent, Staff, External }

/// <summary>To whom misuse is reported.</summary>
/// <param name="From">Who reports, by role.</param>
/// <param name="To">To whom, by role.</param>
public sealed record Route(RuleId Id, IReadOnlyList<RoleId> From, IReadOnlyList<RoleId> To, Words Says, Source Source);

/// <summary>How a school handles misuse: what counts as misuse, to whom it is reported, the procedures and the measures.</summary>
/// <param name="National">The rules of the floor that bear on steps.</param>
public sealed record MisuseHandling(
    IReadOnlyList<Misuse> Misuse, IReadOnlyList<Procedure> Procedures, IReadOnlyList<Measure> Measures, IReadOnlyList<Route> Routes, IReadOnlyList<Rule> National)
{
    /// <summary>What the national floor says about a step of this kind.</summary>
    public IEnumerable<Rule> NationalFor(StepKind step) => National.Where(rule => rule.Steps?.Contains(step) == true);

    /// <summary>The procedure for this relation, else the one for anyone; null where the school has none.</summary>
    public Procedure? For(Relation relation) =>
        Procedures.FirstOrDefault(procedure => procedure.For.Contains(relation))
        ?? Procedures.FirstOrDefault(procedure => procedure.For.Contains(Relation.Anyone));
}
