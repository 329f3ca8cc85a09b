using PolicyBot.Packs.Comparing;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;
using PolicyBot.Tests.PolicyRoom;

namespace PolicyBot.Tests.PacksRoom;

public sealed class AnswerChangesTests
{
    private static readonly Fact[] facts = [SomeRules.Fact("a", 3), SomeRules.Fact("b"), SomeRules.Fact("c")];

    [Fact]
    public void The_same_rules_in_another_order_change_nothing()
    {
        var rules = new[] { SomeRules.Rule("R1", Effect.Stop, "a=a0"), SomeRules.Rule("R2", Effect.Allow, "a=a1,a2 b=b0") };
        Assert.Empty(AnswerChanges.Between(SomeRules.Topic(facts, rules), SomeRules.Topic(facts, [rules[1], SomeRules.Rule("R1", Effect.Stop, "a=a0")])));
    }

    [Fact]
    public void A_rule_hidden_behind_a_stricter_one_changes_nothing() =>
        Assert.Empty(Between([SomeRules.Rule("R1", Effect.Stop, "a=a0")], [SomeRules.Rule("R1", Effect.Stop, "a=a0"), SomeRules.Rule("R2", Effect.AskFirst, "a=a0 b=b0")]));

    [Fact]
    public void No_more_conditions_are_told_than_it_takes() =>
        Assert.Equal(
            ["a=a0,a2: NotAllowed (R1) -> Allowed (R3)"],
            Between(
                [SomeRules.Rule("R1", Effect.Stop, "a=a0,a2"), SomeRules.Rule("R3", Effect.Allow)],
                [SomeRules.Rule("R3", Effect.Allow)]));

    [Fact]
    public void Each_thing_that_comes_in_place_of_a_rule_is_told() =>
        Assert.Equal(
            ["a=a0 b=b0: NotAllowed (R1) -> AskMt (R2)", "a=a0 b=b1: NotAllowed (R1) -> NotCovered ()"],
            Between(
                [SomeRules.Rule("R1", Effect.Stop, "a=a0"), SomeRules.Rule("R2", Effect.AskFirst, "b=b0")],
                [SomeRules.Rule("R2", Effect.AskFirst, "b=b0")]).Order());

    [Fact]
    public void One_more_reason_for_the_same_answer_is_told_after_what_changes_the_answer() =>
        Assert.Equal(
            ["a=a0 b=b1: NotCovered () -> NotAllowed (R2)", "a=a0 b=b0: NotAllowed (R1) -> NotAllowed (R1, R2)"],
            Between(
                [SomeRules.Rule("R1", Effect.Stop, "b=b0")],
                [SomeRules.Rule("R1", Effect.Stop, "b=b0"), SomeRules.Rule("R2", Effect.Stop, "a=a0")]));

    [Fact]
    public void Somebody_else_to_ask_is_told() =>
        Assert.Equal([": AskMt (R1) -> AskMt (R1)"], Between([SomeRules.Rule("R1", Effect.AskFirst, ask: "mt")], [SomeRules.Rule("R1", Effect.AskFirst, ask: "director")]));

    /// <summary>Against everybody there is, looked at one by one.</summary>
    [Fact]
    public void Of_any_two_sets_of_rules_everybody_whose_answer_changed_is_told_and_nobody_else()
    {
        var chance = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var (was, becomes) = (SomeTopic(chance), SomeTopic(chance));
            var changes = AnswerChanges.Between(was, becomes);
            foreach (var person in Everybody())
            {
                var (before, after) = (was.Judge(person), becomes.Judge(person));
                var told = changes.Where(change => change.Covers(person)).ToList();
                if (before.Kind != after.Kind)
                    Assert.NotEmpty(told);
                Assert.All(told.Where(change => change.IsOfAnswer), change => Assert.Equal((before.Kind, after.Kind), (change.Before!.Kind, change.After!.Kind)));
                if (before.Kind == after.Kind && before.Reasons.Select(rule => rule.Id).SequenceEqual(after.Reasons.Select(rule => rule.Id)))
                    Assert.DoesNotContain(told, change => change.IsOfAnswer);
            }
        }
    }

    private static IEnumerable<string> Between(Rule[] before, Rule[] after) =>
        AnswerChanges.Between(SomeRules.Topic(facts, before), SomeRules.Topic(facts, after)).Select(change =>
            $"{string.Join(' ', change.For.Select(condition => $"{condition.Fact.Id}={string.Join(',', condition.Answers)}"))}: "
            + $"{change.Before!.Kind} ({string.Join(", ", change.Before.Reasons)}) -> {change.After!.Kind} ({string.Join(", ", change.After.Reasons)})");

    private static TopicRules SomeTopic(Random chance) => SomeRules.Topic(facts, [.. Enumerable.Range(1, chance.Next(1, 6)).Select(number =>
        SomeRules.Rule($"R{number}", (Effect)chance.Next(6), string.Join(' ', facts.Where(_ => chance.Next(2) == 0)
            .Select(fact => $"{fact.Id}={string.Join(',', fact.Answers.Where((_, index) => index == 0 || chance.Next(2) == 0).Take(fact.Answers.Count - 1).Select(answer => answer.Id))}"))))]);

    private static IEnumerable<Known> Everybody()
    {
        IEnumerable<Known> people = [Known.Nothing];
        foreach (var fact in facts)
            people = people.SelectMany(person => fact.Answers.Select(answer => person.With(fact.Id, answer.Id)));
        return people;
    }
}
