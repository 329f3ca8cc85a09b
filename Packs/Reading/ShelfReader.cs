using System.Security.Cryptography;
using System.Text;
using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using YamlDotNet.Core;

namespace PolicyBot.Packs.Reading;

/// <summary>Reads a packs folder whole.</summary>
internal sealed class ShelfReader
{
    private readonly string folder;
    private readonly List<Problem> problems = [];

    private ShelfReader(string folder) => this.folder = folder;

    public static (Shelf?, IReadOnlyList<Problem>) Read(string folder)
    {
        var reader = new ShelfReader(folder);
        var shelf = reader.Read();
        var told = reader.problems.Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ToList();
        return (told.Count == 0 ? shelf : null, told);
    }

    /// <summary>
    /// The shelf, or nothing when a file cannot be read at all. Without the vocabulary every name in the other files would look
    /// wrong, and without one of the others a fact would look unused; so such follow-up is not told.
    /// </summary>
    private Shelf? Read()
    {
        var (factsText, factsRoot, factsFindings) = Open("Vocabulary/facts.yml");
        var (topicsText, topicsRoot, topicsFindings) = Open("Vocabulary/topics.yml");
        var (floorText, floorRoot, floorFindings) = Open("Floor/floor.yml");
        var schools = Schools().Select(school => (Name: school, File: Open($"Schools/{school}/pack.yml"))).ToList();
        if (factsRoot is null || topicsRoot is null)
            return null;

        var facts = new FactIndex(FactsReader.Read(factsRoot, factsFindings));
        var topics = TopicsReader.Read(topicsRoot, facts, topicsFindings);
        var floor = floorRoot is null ? [] : ReadFloor(floorRoot, facts, topics, floorFindings);
        var used = floor.ToList();
        var packs = new List<Pack>();
        foreach (var (name, (text, root, findings)) in schools)
        {
            if (root is null)
                continue;
            var entry = PackReader.Read(root, name, facts, topics, findings);
            used.AddRange(entry.Rules);
            if (PackMaker.Make(entry, floor, facts, topics, Revision(factsText, topicsText, floorText, text)) is { } pack)
                packs.Add(pack);
        }
        foreach (var rule in used)
            PackMaker.CheckFit(rule, topics);
        if (floorRoot is null || schools.Any(school => school.File.Root is null))
            return null;
        CheckUse(facts, factsFindings, topics, topicsFindings, used);
        return new Shelf(new Vocabulary([.. facts.All.Select(fact => fact.Fact)], [.. topics.Select(topic => topic.Topic)]), packs);
    }

    private static IReadOnlyList<RuleEntry> ReadFloor(Node root, FactIndex facts, IReadOnlyList<TopicEntry> topics, Findings findings)
    {
        var file = new Entry(root, "the floor", findings);
        var sections = Sections.OfFloor(file, findings);
        var rules = new RuleReader(facts, topics, sections, findings).Read(file.Items("rules"), floor: true);
        file.Done();
        return rules;
    }

    private static void CheckUse(
        FactIndex facts, Findings inFacts, IReadOnlyList<TopicEntry> topics, Findings inTopics, IReadOnlyList<RuleEntry> rules)
    {
        foreach (var (fact, line) in facts.All.Where(known => !rules.Any(rule => rule.Rule.When.Any(condition => condition.Fact == known.Fact.Id))))
            inFacts.Add(line, $"Fact '{fact.Id}' is used by no rule.");
        foreach (var topic in topics)
        {
            var here = rules.Where(rule => rule.Rule.Topics.Contains(topic.Topic.Id)).ToList();
            if (here.Count == 0)
                inTopics.Add(topic.Line, $"Topic '{topic.Topic.Id}' can reach no verdict: no rule of any school or of the floor is about it.");
            else
                foreach (var fact in topic.Topic.Facts.Concat(topic.Given.Keys)
                    .Where(fact => !here.Any(rule => rule.Rule.When.Any(condition => condition.Fact == fact))))
                    inTopics.Add(topic.Line, $"Topic '{topic.Topic.Id}' names fact '{fact}', which no rule about it looks at.");
        }
    }

    private List<string> Schools()
    {
        var schools = Path.Combine(folder, "Schools");
        var names = Directory.Exists(schools)
            ? Directory.GetDirectories(schools).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList()
            : [];
        if (names.Count == 0)
            problems.Add(new Problem("Schools", 0, "There is no school."));
        return names;
    }

    private (string Text, Node? Root, Findings Findings) Open(string file)
    {
        var findings = new Findings(file, problems);
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            findings.Add(0, $"The file is missing; it was looked for at {Path.GetFullPath(path)}.");
            return ("", null, findings);
        }
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        try
        {
            return (text, YamlTree.Parse(text), findings);
        }
        catch (YamlException broken)
        {
            findings.Add((int)broken.Start.Line, $"The file is not in order: {broken.Message}");
            return (text, null, findings);
        }
    }

    private static string Revision(params ReadOnlySpan<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
