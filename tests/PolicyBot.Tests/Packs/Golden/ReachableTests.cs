using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;
using PolicyBot.Tests.PolicyRoom;

namespace PolicyBot.Tests.PacksRoom.Golden;

/// <summary>Nothing in a pack is dead: every rule that decides decides in some course of answers, and every piece of advice can come up.</summary>
public sealed class ReachableTests
{
    public static TheoryData<string, string> Topics => Shipped.Topics;

    [Theory]
    [MemberData(nameof(Topics))]
    public void Every_rule_that_decides_decides_in_some_course_of_answers(string school, string topic)
    {
        var rules = Shipped.Rules(school, topic);
        var course = new Course(rules);
        foreach (var rule in rules.Rules.Where(rule => rule.Effect < Effect.Advise))
        {
            var known = course.To(rule);
            Assert.True(known is not null, $"{rule.Id} never decides about {topic} at {school}.");
            Assert.Contains(rule, rules.Judge(known).Reasons);
        }
    }

    [Theory]
    [InlineData("r2", false)]
    [InlineData("r3", false)]
    [InlineData("r4", true)]
    public void A_rule_that_something_stricter_always_outdoes_is_found_dead(string rule, bool decides)
    {
        var rules = SomeRules.Topic(
            [SomeRules.Fact("a"), SomeRules.Fact("b")],
            SomeRules.Rule("r0", Effect.Stop, "a=a0"),
            SomeRules.Rule("r1", Effect.AskFirst, "a=a1 b=b0"),
            SomeRules.Rule("r2", Effect.ChangeFirst, "b=b0"),
            SomeRules.Rule("r3", Effect.Allow, "a=a0 b=b1"),
            SomeRules.Rule("r4", Effect.Allow, "b=b1"));
        Assert.Equal(decides, new Course(rules).To(rules.Rules.Single(known => known.Id.Value == rule)) is not null);
    }

    /// <summary>A fact that changes no verdict is not asked; advice that waits for it would never be given.</summary>
    [Theory]
    [MemberData(nameof(Topics))]
    public void Advice_waits_only_for_what_is_asked_or_heard(string school, string topic)
    {
        var rules = Shipped.Rules(school, topic);
        var minded = rules.Rules.Where(rule => rule.Effect < Effect.Advise).SelectMany(rule => rule.When).Select(condition => condition.Fact).ToHashSet();
        if (rules.Topic.Kind is TopicKind.Repair or TopicKind.Report)
            minded.UnionWith(rules.Topic.Facts);
        Assert.All(rules.Rules.Where(rule => rule.Effect == Effect.Advise), rule => Assert.All(rule.When, condition =>
            Assert.True(
                minded.Contains(condition.Fact) || IsHeard(Shipped.Shelf.Vocabulary[condition.Fact], condition),
                $"{rule.Id} waits for {condition.Fact}, which is never asked about {topic} at {school}.")));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void Every_topic_ends(string school, string topic)
    {
        var rules = Shipped.Rules(school, topic);
        var known = Known.Nothing;
        for (var asked = 0; rules.NextQuestion(known) is { } fact; asked++)
        {
            Assert.True(asked < rules.Facts.Count, "The same question comes back.");
            known = known.With(fact.Id, fact.Answers[^1].Id);
        }
        Assert.True(rules.Judge(known).Settled);
    }

    private static bool IsHeard(Fact fact, Condition condition) =>
        fact.Role is not null || fact.Otherwise is not null || fact.Answers.Any(answer => condition.Answers.Contains(answer.Id) && answer.Heard.Count > 0);
}
