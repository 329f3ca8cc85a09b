using PolicyBot.Packs.Reading.Questions;
using PolicyBot.Policy;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Packs.Reading.Schools;

/// <summary>Lays a school's rules and the floor's beside the topics, and makes the pack.</summary>
internal static class PackMaker
{
    /// <summary>The pack, or nothing when a rule does not fit its topics; that is reported.</summary>
    public static Pack? Make(PackEntry school, Floor floor, FactIndex facts, IReadOnlyList<TopicEntry> topics, string revision)
    {
        foreach (var rule in school.Rules.Where(rule => floor.Rules.Any(national => national.Rule.Id == rule.Rule.Id)))
            rule.Findings.Add(rule.Line, $"Rule '{rule.Rule.Id}' is also a rule of the floor.");
        CheckRoles(school, facts);
        var answers = new Dictionary<TopicId, TopicAnswer>();
        foreach (var topic in topics)
        {
            var own = Fitting(school.Rules, topic);
            var rules = own.Concat(Fitting(floor.Rules, topic)).Select(rule => AskedHere(rule, school.InDoubt)).ToList();
            var hasShort = school.Topics.TryGetValue(topic.Topic.Id, out var entry);
            var line = hasShort ? entry.Line : school.TopicsLine;
            if (own.Any(rule => rule.Effect < Effect.Advise) != hasShort)
                school.Findings.Add(line, hasShort
                    ? $"Topic '{topic.Topic.Id}' has a short answer and no rule that decides anything."
                    : $"Topic '{topic.Topic.Id}' has rules that decide and no short answer under 'topics'.");
            if (rules.Count > TopicRules.MostRules)
                school.Findings.Add(line, $"Topic '{topic.Topic.Id}' has {rules.Count} rules; {TopicRules.MostRules} is the most.");
            else if (rules.All(rule => rule.When.All(condition => topic.Topic.Facts.Contains(condition.Fact))))
                answers[topic.Topic.Id] = new TopicAnswer(
                    hasShort ? entry.Short : null,
                    new TopicRules(topic.Topic, [.. topic.Topic.Facts.Select(id => facts[id])], rules),
                    school.Life.About(topic.Topic.Id),
                    school.Life.PlansAbout(topic.Topic.Id));
        }
        return answers.Count == topics.Count
            ? new Pack(
                school.School, school.Name, school.Sector, revision, school.Document, school.Dates, school.ParentMissing, school.InDoubt, school.Roles, answers,
                school.Handling with { National = [.. floor.Rules.Select(rule => rule.Rule).Where(rule => rule.Steps is not null)] }, school.Life, floor.Explained.Concat(school.Explained).ToDictionary(), school.Statements)
            : null;
    }

    /// <summary>Reports what can never hold in a topic or looks at a fact that is none of the topic's business.</summary>
    public static void CheckFit(RuleEntry rule, IReadOnlyList<TopicEntry> topics)
    {
        foreach (var topic in topics.Where(topic => rule.Rule.Topics.Contains(topic.Topic.Id)))
            foreach (var condition in rule.Rule.When)
                if (topic.Given.TryGetValue(condition.Fact, out var given))
                {
                    if (condition.Answers.Count > 0 && !condition.Answers.Contains(given))
                        rule.Findings.Add(rule.Line, $"Rule '{rule.Rule.Id}' can never hold in topic '{topic.Topic.Id}', which gives {condition.Fact} = {given}.");
                }
                else if (!topic.Topic.Facts.Contains(condition.Fact))
                    rule.Findings.Add(rule.Line, $"Rule '{rule.Rule.Id}' looks at fact '{condition.Fact}', which topic '{topic.Topic.Id}' does not ask. "
                        + $"There is: {string.Join(", ", topic.Topic.Facts)}.");
    }

    /// <summary>The rules of this topic without the conditions that the topic itself fulfils.</summary>
    private static List<Rule> Fitting(IReadOnlyList<RuleEntry> rules, TopicEntry topic) =>
    [
        .. rules
            .Select(entry => entry.Rule)
            .Where(rule => rule.Topics.Contains(topic.Topic.Id))
            .Where(rule => rule.When.All(condition =>
                !topic.Given.TryGetValue(condition.Fact, out var given) || condition.Answers.Contains(given)))
            .Select(rule => rule with { When = [.. rule.When.Where(condition => !topic.Given.ContainsKey(condition.Fact))] }),
    ];

    private static Rule AskedHere(Rule rule, RoleId inDoubt) =>
        rule.Ask is { Value: Sections.InDoubt } ? rule with { Ask = inDoubt } : rule;

    private static void CheckRoles(PackEntry school, FactIndex facts)
    {
        foreach (var rule in school.Rules)
            foreach (var condition in rule.Rule.When)
                if (facts[condition.Fact].Role is { } role && !school.Roles.ContainsKey(role))
                    rule.Findings.Unknown(rule.Line, $"role for fact '{condition.Fact}'", role.Value, school.Roles.Keys.Select(known => known.Value));
    }
}
