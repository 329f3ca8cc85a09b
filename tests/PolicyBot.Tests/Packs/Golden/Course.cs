using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Tests.PacksRoom.Golden;

/// <summary>Looks for a course of answers in which a rule decides: its own conditions hold and everything stricter fails.</summary>
internal sealed class Course(TopicRules rules)
{
    /// <summary>What is known in such a course, or nothing when there is none.</summary>
    public Known? To(Rule target)
    {
        var open = rules.Facts.ToDictionary(fact => fact.Id, fact => fact.Answers.Select(answer => answer.Id).ToList());
        foreach (var condition in target.When)
            open[condition.Fact] = [.. condition.Answers];
        return Search(open, [.. rules.Rules.Where(rule => rule.Effect < target.Effect && (target.IsFloor || !rule.IsFloor))]);
    }

    private static Known? Search(Dictionary<FactId, List<AnswerId>> open, List<Rule> stricter)
    {
        var left = stricter.Where(rule => rule.When.All(condition => open[condition.Fact].Intersect(condition.Answers).Any())).ToList();
        if (left.Count == 0)
            return open.Aggregate(Known.Nothing, (known, fact) => known.With(fact.Key, fact.Value[0]));
        var next = left.MinBy(rule => rule.When.Count)!;
        foreach (var condition in next.When)
        {
            var rest = open[condition.Fact].Except(condition.Answers).ToList();
            if (rest.Count > 0 && Search(new(open) { [condition.Fact] = rest }, left) is { } found)
                return found;
        }
        return null;
    }
}
