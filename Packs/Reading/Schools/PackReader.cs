using PolicyBot.Packs.Reading.Questions;
using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Reading.Schools;

/// <summary>Reads the folder of one school, or of a foundation: <c>pack.yml</c> and, where they are there, the files beside it.</summary>
internal sealed class PackReader(PackFolder packs, FactIndex facts, IReadOnlyList<TopicEntry> topics)
{
    /// <summary>The school with its foundation's agreements; nothing when its <c>pack.yml</c> cannot be read at all.</summary>
    public PackEntry? Read(string school)
    {
        var (entry, parent) = ReadFolder($"Schools/{school}", school);
        if (entry is null || parent is null)
            return entry;
        if (packs.Has($"Foundations/{parent.Text}/pack.yml"))
            return ReadFolder($"Foundations/{parent.Text}", parent.Text).Entry is { } foundation ? entry.Under(foundation) : null;
        if (entry.ParentMissing is null)
            entry.Findings.Add(parent.Line, $"There is no Foundations/{parent.Text}/pack.yml; say so to people under 'parent-missing'.");
        return entry;
    }

    private (PackEntry? Entry, Scalar? Parent) ReadFolder(string folder, string name)
    {
        var main = packs.Open($"{folder}/pack.yml");
        if (main.Root is not { } root)
            return (null, null);
        var findings = main.Findings;
        var file = new Entry(root, "the pack", findings);
        var school = file.Text("school");
        if (school.Text != name && school.Text != "?")
            findings.Add(school.Line, $"School '{school.Text}' stands in folder '{name}'; both have one name.");
        var document = file.Text("document").Text;
        var roles = new Dictionary<RoleId, Words>();
        foreach (var (key, value) in file.Inner("roles").Pairs)
            roles[new RoleId(key.Text)] = file.WordsOf(value, $"role '{key.Text}'");
        var sections = Sections.OfSchool(file, document, roles.Keys);
        var ledger = new Ledger(findings);
        var rules = new RuleReader(facts, topics, sections, ledger, findings).Read(file.Items("rules"), floor: false);
        var (handling, life, explained) = (packs.OpenIfThere($"{folder}/procedures.yml"), packs.OpenIfThere($"{folder}/school.yml"), packs.OpenIfThere($"{folder}/pupils.yml"));
        var entry = new PackEntry(
            new SchoolId(school.Text),
            file.Words("name"),
            document,
            new TextDates(Date(file, "dated", findings), Date(file, "approved", findings)),
            file.OptionalWords("parent-missing"),
            InDoubt(file, roles, findings),
            roles,
            ReadTopics(file, findings),
            file.Inner("topics", required: false).Line,
            rules,
            handling.Root is { } h ? HandlingReader.Read(h, Items(handling), handling.Findings) : HandlingReader.Nothing,
            life.Root is { } l ? new LifeReader(Items(life), facts, new Ledger(ledger, life.Findings), life.Findings).Read(l) : LifeReader.Nothing,
            explained.Root is { } e ? ExplainedReader.Read(e, rules, explained.Findings) : new Dictionary<RuleId, Explanation>(),
            Close(file, ledger, findings),
            [main.Text, handling.Text, life.Text, explained.Text],
            findings);
        ExplainedReader.Check(rules, entry.Explained);
        CheckDocuments(entry, handling.Findings);
        var parent = file.OptionalText("variant-of");
        file.Done();
        return (entry, parent);

        ItemReader Items(OpenFile open) => new(sections, topics, new Ledger(ledger, open.Findings), open.Findings);
    }

    private static DateOnly? Date(Entry file, string key, Findings findings) => file.OptionalText(key) is { } date ? findings.Date(date) : null;

    private static IReadOnlyList<Statement> Close(Entry file, Ledger ledger, Findings findings)
    {
        if (!file.Has("statements"))
            return [];
        var entry = file.Inner("statements");
        var (prefix, count) = (entry.Text("prefix"), entry.Text("count"));
        entry.Done();
        return findings.LineOfText(count) is { } most ? ledger.Close(prefix.Text, most, entry.Line) : [];
    }

    private static void CheckDocuments(PackEntry entry, Findings findings)
    {
        var known = entry.Life.Documents.Select(document => document.Name).ToList();
        foreach (var measure in entry.Handling.Measures.Where(measure => measure.Document is not null && !known.Contains(measure.Document)))
            findings.Unknown(0, $"linked document for measure '{measure.Id}'", measure.Document!, known);
    }

    private static RoleId InDoubt(Entry file, Dictionary<RoleId, Words> roles, Findings findings)
    {
        var role = file.Text("in-doubt");
        if (!roles.ContainsKey(new RoleId(role.Text)) && role.Text != "?")
            findings.Unknown(role.Line, "role", role.Text, roles.Keys.Select(known => known.Value));
        return new RoleId(role.Text);
    }

    private Dictionary<TopicId, (Words, int)> ReadTopics(Entry file, Findings findings)
    {
        var read = new Dictionary<TopicId, (Words, int)>();
        foreach (var (key, value) in file.Inner("topics").Pairs)
        {
            if (topics.All(topic => topic.Topic.Id.Value != key.Text))
                findings.Unknown(key.Line, "topic", key.Text, topics.Select(topic => topic.Topic.Id.Value));
            var entry = new Entry(value, $"topic '{key.Text}'", findings);
            read[new TopicId(key.Text)] = (entry.Words("short"), key.Line);
            entry.Done();
        }
        return read;
    }
}
