using PolicyBot.Packs.Reading.Questions;
using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using PolicyBot.Policy.HardStops;
using PolicyBot.Policy.Procedures;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Packs.Reading;

/// <summary>A rule as it was read, and where.</summary>
/// <param name="SinceIn">The sectors in which a rule of the floor held from another day.</param>
internal sealed record RuleEntry(Rule Rule, int Line, Findings Findings, IReadOnlyDictionary<Sector, DateOnly> SinceIn)
{
    /// <summary>The same at schools of this sector.</summary>
    public RuleEntry In(Sector sector) => SinceIn.TryGetValue(sector, out var since) ? this with { Rule = Rule with { Since = since } } : this;
}

/// <summary>Reads the rules of one file: a school's or the floor's.</summary>
internal sealed class RuleReader(FactIndex facts, IReadOnlyList<TopicEntry> topics, Sections sections, Ledger? ledger, Findings findings)
{
    public IReadOnlyList<RuleEntry> Read(IReadOnlyList<Node> nodes, bool floor)
    {
        var rules = new List<RuleEntry>();
        foreach (var node in nodes)
        {
            var read = ReadRule(node, floor);
            if (rules.Any(known => known.Rule.Id == read.Rule.Id))
                findings.Add(node.Line, $"Rule '{read.Rule.Id}' stands twice.");
            rules.Add(read);
        }
        return rules;
    }

    private RuleEntry ReadRule(Node node, bool floor)
    {
        var id = Entry.NameOf(node);
        var entry = new Entry(node, $"rule '{id}'", findings);
        var rule = new Rule(
            new RuleId(entry.Text("id").Text),
            ReadTopics(entry, id),
            entry.Has("when") ? Conditions(entry.Inner("when"), id, facts, findings) : [],
            entry.OneOf<Effect>("effect"),
            entry.OneOf<Strength>("strength"),
            entry.Words("says"),
            entry.OptionalWords("do"),
            entry.OptionalText("ask") is { } role ? Named(role) : null,
            sections.Find(entry.Text("section"), floor ? null : findings.LineOfText(entry.Text("line")), findings),
            floor ? findings.Date(entry.Text("since")) : null,
            floor && entry.Has("steps") ? entry.ManyOf<StepKind>("steps") : null);
        var sinceIn = floor ? ReadSinceIn(entry) : [];
        ledger?.Enter(rule.Id, entry.Texts("also", required: false), "rule", node.Line);
        entry.Done();
        if (floor && rule.Effect is Effect.Allow or Effect.ChangeFirst or Effect.Tell)
            findings.Add(node.Line, $"Rule '{id}' of the floor has an effect that only a school can have. There is: stop, ask-first, advise.");
        return new RuleEntry(rule, node.Line, findings, sinceIn);
    }

    private Dictionary<Sector, DateOnly> ReadSinceIn(Entry rule)
    {
        var sinceIn = new Dictionary<Sector, DateOnly>();
        var days = rule.Inner("since-in", required: false);
        foreach (var (name, sector) in Names<Sector>.All)
            if (days.OptionalText(name) is { } text && findings.Date(text) is { } day)
                sinceIn[sector] = day;
        days.Done();
        return sinceIn;
    }

    private RoleId? Named(Scalar role)
    {
        sections.CheckRole(role, findings);
        return new RoleId(role.Text);
    }

    private List<TopicId> ReadTopics(Entry entry, string id)
    {
        var named = entry.Texts("topics");
        if (named.Count == 0 && entry.Has("topics"))
            findings.Add(entry.Line, $"Rule '{id}' is about no topic.");
        foreach (var name in named.Where(name => topics.All(topic => topic.Topic.Id.Value != name.Text)))
            findings.Unknown(name.Line, "topic", name.Text, topics.Select(topic => topic.Topic.Id.Value));
        return [.. named.Select(name => new TopicId(name.Text))];
    }

    /// <summary>Fact by fact the answers that a rule names.</summary>
    public static List<Condition> Conditions(Entry when, string id, FactIndex facts, Findings findings)
    {
        var conditions = new List<Condition>();
        foreach (var (key, _) in when.Pairs)
        {
            var answers = when.Texts(key.Text);
            if (!facts.Check(key, findings))
                continue;
            if (Stops.IsOne(new FactId(key.Text)))
                findings.Add(key.Line, $"Rule '{id}' looks at '{key.Text}', on which a hard stop rests; the bot acts on it by itself and no rule may.");
            var fact = facts[new FactId(key.Text)];
            var known = answers.Where(answer => facts.CheckAnswer(fact.Id, answer, findings)).Select(answer => new AnswerId(answer.Text)).ToList();
            if (answers.Count == 0)
                findings.Add(key.Line, $"Rule '{id}' can never hold: it names no answer of fact '{fact.Id}'.");
            else if (known.Count == fact.Answers.Count)
                findings.Add(key.Line, $"Rule '{id}' names every answer of fact '{fact.Id}'; leave the condition out.");
            conditions.Add(new Condition(fact.Id, known));
        }
        return conditions;
    }
}
