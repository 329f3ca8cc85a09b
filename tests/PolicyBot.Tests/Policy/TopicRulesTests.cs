using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;
using static PolicyBot.Tests.PolicyRoom.SomeRules;

namespace PolicyBot.Tests.PolicyRoom;

public sealed class TopicRulesTests
{
    [Fact]
    public void Where_no_rule_speaks_the_verdict_is_not_covered_and_nothing_is_asked()
    {
        var rules = Topic([Fact("a")]);
        var verdict = rules.Judge(PolicyBot.Policy.Facts.Known.Nothing);
        Assert.Equal((VerdictKind.NotCovered, true), (verdict.Kind, verdict.Settled));
        Assert.Empty(verdict.Reasons);
        Assert.Null(rules.NextQuestion(verdict.Known));
    }

    [Fact]
    public void Advice_alone_decides_nothing_and_asks_nothing()
    {
        var rules = Topic([Fact("a")], Rule("R1", Effect.Advise, "a=a0"), Rule("R2", Effect.Advise));
        var verdict = rules.Judge(PolicyBot.Policy.Facts.Known.Nothing);
        Assert.Equal(VerdictKind.NotCovered, verdict.Kind);
        Assert.Equal(["R2"], verdict.Advice.Select(rule => rule.Id.Value));
        Assert.Null(rules.NextQuestion(verdict.Known));
    }

    [Fact]
    public void The_strictest_rule_that_holds_decides()
    {
        var rules = Topic([Fact("a")], Rule("R1", Effect.Allow), Rule("R2", Effect.AskFirst, "a=a0"), Rule("R3", Effect.Stop, "a=a0"));
        var verdict = rules.Judge(Known("a=a0"));
        Assert.Equal(VerdictKind.NotAllowed, verdict.Kind);
        Assert.Equal(["R3"], verdict.Reasons.Select(rule => rule.Id.Value));
        Assert.Equal(VerdictKind.Allowed, rules.Judge(Known("a=a1")).Kind);
    }

    [Fact]
    public void Before_anything_is_asked_it_may_on_conditions_while_it_can_still_become_allowed()
    {
        var rules = Topic([Fact("a")], Rule("R1", Effect.Allow, "a=a0"), Rule("R2", Effect.Stop, "a=a1"));
        var verdict = rules.Judge(PolicyBot.Policy.Facts.Known.Nothing);
        Assert.False(verdict.Settled);
        Assert.Equal(VerdictKind.AllowedIf, verdict.Kind);
        Assert.Equal([VerdictKind.Allowed, VerdictKind.NotAllowed], verdict.Possible);
    }

    [Fact]
    public void A_refusal_that_is_certain_before_it_is_certain_by_which_rule_names_each_of_them()
    {
        var rules = Topic(
            [Fact("a"), Fact("b"), Fact("c")],
            Rule("R1", Effect.Stop, "a=a0 b=b0"), Rule("R2", Effect.Stop, "a=a0 b=b1"), Rule("R3", Effect.Stop, "a=a1 b=b1"), Rule("R4", Effect.Allow),
            Rule("R5", Effect.Stop, "c=c0"));
        var verdict = rules.Judge(Known("a=a0"));
        Assert.Equal((VerdictKind.NotAllowed, true), (verdict.Kind, verdict.Settled));
        Assert.Equal(["R1", "R2"], verdict.Reasons.Select(rule => rule.Id.Value));
        Assert.Null(rules.NextQuestion(verdict.Known));
        Assert.Equal(["R2"], rules.Judge(Known("a=a0 b=b1")).Reasons.Select(rule => rule.Id.Value));
    }

    [Fact]
    public void Where_only_the_floor_is_certain_to_refuse_the_schools_own_rule_still_stands_beside_it()
    {
        var rules = Topic([Fact("a"), Fact("b")],
            Rule("F1", Effect.Stop, "a=a0 b=b0", floor: true), Rule("F2", Effect.Stop, "a=a0 b=b1", floor: true), Rule("R1", Effect.Allow));
        var verdict = rules.Judge(Known("a=a0"));
        Assert.Equal(["R1", "F1", "F2"], verdict.Reasons.Select(rule => rule.Id.Value));
        Assert.True(verdict.FloorIsStricter);
    }

    [Fact]
    public void A_fact_that_can_no_longer_change_the_verdict_is_not_asked()
    {
        var rules = Topic([Fact("a"), Fact("b")], Rule("R1", Effect.Stop, "a=a0"), Rule("R2", Effect.AskFirst, "b=b0"), Rule("R3", Effect.Allow));
        Assert.Equal("a", rules.NextQuestion(PolicyBot.Policy.Facts.Known.Nothing)?.Id.Value);
        Assert.Null(rules.NextQuestion(Known("a=a0")));
        Assert.Equal("b", rules.NextQuestion(Known("a=a1"))?.Id.Value);
    }

    [Fact]
    public void Each_thing_to_change_first_is_found_out_and_told()
    {
        var rules = Topic([Fact("a"), Fact("b")], Rule("R1", Effect.ChangeFirst, "a=a0"), Rule("R2", Effect.ChangeFirst, "b=b0"), Rule("R3", Effect.Allow));
        Assert.Equal("b", rules.NextQuestion(Known("a=a0"))?.Id.Value);
        Assert.Equal(["R1", "R2"], rules.Judge(Known("a=a0 b=b0")).Reasons.Select(rule => rule.Id.Value));
    }

    [Fact]
    public void A_stricter_floor_wins_and_stands_beside_the_schools_own_rule()
    {
        var rules = Topic([Fact("a")], Rule("F1", Effect.Stop, "a=a0", floor: true), Rule("R1", Effect.Allow, "a=a0,a1"));
        var verdict = rules.Judge(Known("a=a0"));
        Assert.Equal(VerdictKind.NotAllowed, verdict.Kind);
        Assert.Equal(["R1", "F1"], verdict.Reasons.Select(rule => rule.Id.Value));
        Assert.True(verdict.FloorIsStricter);
        Assert.False(rules.Judge(Known("a=a1")).FloorIsStricter);
    }

    [Fact]
    public void A_floor_that_is_no_stricter_is_shown_only_where_it_decides_too()
    {
        var rules = Topic([Fact("a")], Rule("F1", Effect.AskFirst, "a=a0", floor: true), Rule("R1", Effect.Stop, "a=a0"));
        Assert.Equal(["R1"], rules.Judge(Known("a=a0")).Reasons.Select(rule => rule.Id.Value));
    }

    [Fact]
    public void Facts_of_other_topics_are_left_out_of_the_verdict()
    {
        var rules = Topic([Fact("a")], Rule("R1", Effect.Allow, "a=a0"));
        Assert.Equal(Known("a=a0"), rules.Judge(Known("x=x0 a=a0")).Known);
    }

    [Fact]
    public void A_rule_about_a_fact_the_topic_does_not_have_is_refused_by_name()
    {
        var broken = Assert.Throws<UnknownNameException>(() => Topic([Fact("a")], Rule("R1", Effect.Stop, "b=b0")));
        Assert.Equal("No fact for rule 'R1' 'b'. There is: a.", broken.Message);
    }

    [Fact]
    public void An_answer_the_fact_does_not_have_is_refused_by_name()
    {
        var rules = Topic([Fact("a")], Rule("R1", Effect.Stop, "a=a0"));
        var broken = Assert.Throws<UnknownNameException>(() => rules.Judge(Known("a=perhaps")));
        Assert.Equal("No answer of fact 'a' 'perhaps'. There is: a0, a1.", broken.Message);
    }

    [Fact]
    public void Whom_to_ask_is_told_once_in_the_order_of_the_reasons()
    {
        var rules = Topic([Fact("a")],
            Rule("R1", Effect.AskFirst, ask: "mt"), Rule("R2", Effect.AskFirst, ask: "mentor"),
            Rule("R3", Effect.AskFirst, ask: "mt"), Rule("R4", Effect.Advise, ask: "directeur"));
        Assert.Equal(["mt", "mentor", "directeur"], rules.Judge(PolicyBot.Policy.Facts.Known.Nothing).Ask.Select(role => role.Value));
    }

    [Fact]
    public void More_rules_than_a_machine_word_holds_are_refused()
    {
        var rules = Enumerable.Range(0, TopicRules.MostRules + 1).Select(number => Rule($"R{number}", Effect.Advise)).ToArray();
        Assert.Throws<ArgumentException>(() => Topic([Fact("a")], rules));
    }

    [Fact]
    public void The_engine_agrees_with_trying_everything_for_any_rules_and_any_knowledge()
    {
        for (var seed = 1; seed <= 250; seed++)
        {
            var random = new Random(seed);
            var facts = Enumerable.Range(0, random.Next(1, 5)).Select(number => Fact($"{(char)('a' + number)}", random.Next(2, 4))).ToList();
            var rules = Topic(facts, [.. Enumerable.Range(0, random.Next(0, 9)).Select(number => Random(random, $"R{number}", facts))]);
            foreach (var known in Everything(facts))
                Oracle.Agrees(rules, known);
        }
    }

    private static Rule Random(Random random, string id, List<Fact> facts)
    {
        var conditions = facts.Where(_ => random.Next(2) == 0)
            .Select(fact => (fact, answers: fact.Answers.Where(_ => random.Next(2) == 0).Select(answer => answer.Id.Value).ToList()))
            .Where(condition => condition.answers.Count > 0)
            .Select(condition => $"{condition.fact.Id}={string.Join(',', condition.answers)}");
        var effect = (Effect)random.Next(5);
        return Rule(id, effect, string.Join(' ', conditions), floor: effect != Effect.Allow && random.Next(4) == 0);
    }

    private static IEnumerable<Known> Everything(List<Fact> facts) =>
        facts.Aggregate<Fact, IEnumerable<Known>>([PolicyBot.Policy.Facts.Known.Nothing], (known, fact) =>
            known.SelectMany(sofar => fact.Answers.Select(answer => sofar.With(fact.Id, answer.Id)).Prepend(sofar)));
}
