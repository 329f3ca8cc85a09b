using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Tests.PolicyRoom;

/// <summary>Says what the engine should say, by trying every way the open facts can turn out.</summary>
internal sealed class Oracle
{
    private readonly List<(Effect Effect, string Changes)> outcomes = [];
    private readonly List<(Fact Fact, int Stride, int Answers)> open = [];
    private readonly TopicRules rules;

    public Oracle(TopicRules rules, Known known)
    {
        known = rules.Assuming(known);
        this.rules = rules;
        var stride = 1;
        foreach (var fact in rules.Facts.Where(fact => known[fact.Id] is null))
        {
            open.Add((fact, stride, fact.Answers.Count));
            stride *= fact.Answers.Count;
        }
        for (var course = 0; course < stride; course++)
            outcomes.Add(OutcomeOf(course, known));
    }

    public bool Settled => outcomes.Distinct().Count() == 1;

    public IEnumerable<VerdictKind> Possible => outcomes.Select(outcome => KindOf(outcome.Effect)).Distinct().Order();

    /// <summary>The first open fact that makes a difference in some course of all others.</summary>
    public FactId? Next => open
        .Where(fact => Enumerable.Range(0, outcomes.Count).Any(course =>
            course / fact.Stride % fact.Answers != 0
            && outcomes[course] != outcomes[course - course / fact.Stride % fact.Answers * fact.Stride]))
        .Select(fact => (FactId?)fact.Fact.Id)
        .FirstOrDefault();

    /// <summary>How many ways the open facts can turn out.</summary>
    public static long Courses(TopicRules rules, Known known) =>
        rules.Facts.Where(fact => fact.Otherwise is null && known[fact.Id] is null).Aggregate(1L, (courses, fact) => courses * fact.Answers.Count);

    private (Effect, string) OutcomeOf(int course, Known known)
    {
        AnswerId Turned(FactId id) => known[id] ?? open.Where(fact => fact.Fact.Id == id)
            .Select(fact => fact.Fact.Answers[course / fact.Stride % fact.Answers].Id).Single();
        var holding = rules.Rules
            .Where(rule => rule.Effect != Effect.Advise && rule.When.All(condition => condition.Answers.Contains(Turned(condition.Fact))))
            .ToList();
        var strictest = holding.Select(rule => rule.Effect).DefaultIfEmpty(Effect.Advise).Min();
        return (strictest, strictest is Effect.ChangeFirst or Effect.Tell
            ? string.Join(",", holding.Where(rule => rule.Effect == strictest).Select(rule => rule.Id))
            : "");
    }

    private static VerdictKind KindOf(Effect effect) => effect switch
    {
        Effect.Stop => VerdictKind.NotAllowed,
        Effect.AskFirst => VerdictKind.AskMt,
        Effect.ChangeFirst => VerdictKind.AllowedIf,
        Effect.Allow => VerdictKind.Allowed,
        Effect.Tell => VerdictKind.Told,
        _ => VerdictKind.NotCovered,
    };

    /// <summary>Holds the engine against the oracle in one state of knowledge.</summary>
    public static void Agrees(TopicRules rules, Known known)
    {
        var oracle = new Oracle(rules, known);
        var verdict = rules.Judge(known);
        Assert.Equal(oracle.Settled, verdict.Settled);
        Assert.Equal(oracle.Possible, verdict.Possible);
        Assert.Equal(oracle.Next, rules.NextQuestion(known)?.Id);
        Assert.Equal(verdict.Settled, rules.NextQuestion(known) is null);
        if (!verdict.Settled)
            return;
        Assert.Equal(verdict.Possible.Single(), verdict.Kind);
        if (verdict.Kind != VerdictKind.NotCovered)
            Assert.Contains(verdict.Reasons, rule => KindOf(rule.Effect) == verdict.Kind);
    }
}
