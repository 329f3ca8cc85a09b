using PolicyBot.Packs.Reading.Questions;
using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Reading;

/// <summary>What holds at every school, as it was read from <c>Floor/floor.yml</c> and <c>Floor/pupils.yml</c>.</summary>
internal sealed record Floor(IReadOnlyList<RuleEntry> Rules, IReadOnlyDictionary<RuleId, Explanation> Explained, IReadOnlyList<string> Texts, bool IsRead)
{
    /// <summary>The same at schools of this sector.</summary>
    public Floor In(Sector sector) => this with { Rules = [.. Rules.Select(rule => rule.In(sector))] };

    public static Floor Read(PackFolder packs, FactIndex facts, IReadOnlyList<TopicEntry> topics)
    {
        var (main, pupils) = (packs.Open("Floor/floor.yml"), packs.OpenIfThere("Floor/pupils.yml"));
        IReadOnlyList<RuleEntry> rules = [];
        if (main.Root is { } root)
        {
            var file = new Entry(root, "the floor", main.Findings);
            rules = new RuleReader(facts, topics, Sections.OfFloor(file, main.Findings), null, main.Findings).Read(file.Items("rules"), floor: true);
            file.Done();
        }
        var explained = pupils.Root is { } words ? ExplainedReader.Read(words, rules, pupils.Findings) : new Dictionary<RuleId, Explanation>();
        ExplainedReader.Check(rules, explained);
        return new Floor(rules, explained, [main.Text, pupils.Text], main.Root is not null);
    }
}
