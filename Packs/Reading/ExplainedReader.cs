using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Reading;

/// <summary>Reads <c>pupils.yml</c>: rules in words for a pupil.</summary>
internal static class ExplainedReader
{
    public static IReadOnlyDictionary<RuleId, Explanation> Read(Node root, IReadOnlyList<RuleEntry> rules, Findings findings)
    {
        var file = new Entry(root, "the file", findings);
        var explained = new Dictionary<RuleId, Explanation>();
        foreach (var (key, value) in file.Inner("explained").Pairs)
        {
            var id = new RuleId(key.Text);
            if (rules.All(rule => rule.Rule.Id != id && rule.Rule.Id.Statement != id))
                findings.Add(key.Line, $"'{id}' is explained and is no rule.");
            var entry = new Entry(value, $"'{id}'", findings);
            explained[id] = new Explanation(entry.Words("says"), entry.Words("example"));
            entry.Done();
        }
        file.Done();
        return explained;
    }

    /// <summary>Reports each rule that is explained nowhere.</summary>
    public static void Check(IReadOnlyList<RuleEntry> rules, IReadOnlyDictionary<RuleId, Explanation> explained)
    {
        foreach (var rule in rules.Where(rule => !explained.ContainsKey(rule.Rule.Id) && !explained.ContainsKey(rule.Rule.Id.Statement)))
            rule.Findings.Add(rule.Line, $"Rule '{rule.Rule.Id}' is not explained in words for a pupil; that stands in pupils.yml.");
    }
}
