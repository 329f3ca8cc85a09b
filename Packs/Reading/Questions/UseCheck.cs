using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using PolicyBot.Policy.HardStops;

namespace PolicyBot.Packs.Reading.Questions;

/// <summary>Looks whether everything that can be asked is asked for something, and every topic can be answered.</summary>
internal sealed class UseCheck(FactIndex facts, IReadOnlyList<TopicEntry> topics, IReadOnlyList<RuleEntry> rules)
{
    public void Report(Findings inFacts, Findings inTopics)
    {
        foreach (var (fact, line) in facts.All.Where(known => !IsUsed(known.Fact.Id)))
            inFacts.Add(line, $"Fact '{fact.Id}' is used by no rule.");
        foreach (var topic in topics.Where(topic => topic.Topic.Kind != TopicKind.Word))
            Report(topic, inTopics);
    }

    private void Report(TopicEntry topic, Findings findings)
    {
        var here = rules.Where(rule => rule.Rule.Topics.Contains(topic.Topic.Id)).ToList();
        if (here.Count == 0)
            findings.Add(topic.Line, $"Topic '{topic.Topic.Id}' can reach no verdict: no rule of any school or of the floor is about it.");
        else if (!HasFlow(topic))
            foreach (var fact in topic.Topic.Facts.Concat(topic.Given.Keys)
                .Where(fact => !here.Any(rule => rule.Rule.When.Any(condition => condition.Fact == fact))))
                findings.Add(topic.Line, $"Topic '{topic.Topic.Id}' names fact '{fact}', which no rule about it looks at.");
    }

    private bool IsUsed(FactId fact) =>
        Stops.IsOne(fact)
        || rules.Any(rule => rule.Rule.When.Any(condition => condition.Fact == fact))
        || topics.Any(topic => HasFlow(topic) && topic.Topic.Facts.Contains(fact));

    /// <summary>A flow of its own looks at facts by itself: whose mistake it is, who is reported.</summary>
    private static bool HasFlow(TopicEntry topic) => topic.Topic.Kind is TopicKind.Repair or TopicKind.Report;
}
