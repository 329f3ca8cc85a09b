using PolicyBot.Packs.Reading.Questions;
using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Reading.Schools;

/// <summary>Reads the folder of one school, or of a foundation: <c>pack.yml</c> and, where they are there, the files beside it.</summary>
internal sealed class PackReader(PackFolder packs, FactIndex facts, IReadOnlyList<TopicEntry> topics)
{
    private const string Foundations = "Foundations";

    /// <summary>The school with its foundation's agreements; nothing when its <c>pack.yml</c> or the foundation's cannot be read at all.</summary>
    public PackEntry? Read(string school) => ReadFolder("Schools", school);

    private PackEntry? ReadFolder(string room, string name)
    {
        var folder = $"{room}/{name}";
        var main = packs.Open($"{folder}/pack.yml");
        if (main.Root is not { } root)
            return null;
        var findings = main.Findings;
        var file = new Entry(root, "the pack", findings);
        if (!TryFoundation(file, room, findings, out var foundation))
            return null;
        var school = file.Text("school");
        if (school.Text != name && school.Text != "?")
            findings.Add(school.Line, $"School '{school.Text}' stands in folder '{name}'; both have one name.");
        var document = file.Text("document").Text;
        var roles = foundation?.Roles.ToDictionary() ?? [];
        foreach (var (key, value) in file.Inner("roles", required: foundation is null).Pairs)
            roles[new RoleId(key.Text)] = file.WordsOf(value, $"role '{key.Text}'");
        var sections = Sections.OfSchool(file, document, roles.Keys);
        var ledger = new Ledger(findings);
        var rules = new RuleReader(facts, topics, sections, ledger, findings).Read(file.Items("rules", required: foundation is null), floor: false);
        var (handling, life, explained) = (packs.OpenIfThere($"{folder}/procedures.yml"), packs.OpenIfThere($"{folder}/school.yml"), packs.OpenIfThere($"{folder}/pupils.yml"));
        var entry = new PackEntry(
            new SchoolId(school.Text),
            file.Words("name"),
            foundation is not null && !file.Has("sector") ? foundation.Sector : file.OneOf<Sector>("sector"),
            document,
            new TextDates(Date(file, "dated", findings), Date(file, "approved", findings)),
            file.OptionalWords("parent-missing"),
            InDoubt(file, roles, foundation, findings),
            roles,
            ReadTopics(file, required: foundation is null, findings),
            file.Inner("topics", required: false).Line,
            rules,
            handling.Root is { } h ? HandlingReader.Read(h, Items(handling), handling.Findings) : HandlingReader.Nothing,
            life.Root is { } l ? new LifeReader(Items(life), facts, new Ledger(ledger, life.Findings), life.Findings).Read(l) : LifeReader.Nothing,
            explained.Root is { } e ? ExplainedReader.Read(e, rules, explained.Findings) : new Dictionary<RuleId, Explanation>(),
            Close(file, ledger, foundation, findings),
            [main.Text, handling.Text, life.Text, explained.Text],
            findings);
        ExplainedReader.Check(rules, entry.Explained);
        file.Done();
        var whole = foundation is null ? entry : entry.Under(foundation);
        CheckDocuments(whole, handling.Findings);
        return whole;

        ItemReader Items(OpenFile open) => new(sections, topics, new Ledger(ledger, open.Findings), open.Findings);
    }

    /// <summary>Reads the foundation that the file names, if its text is there; false when that cannot be read at all.</summary>
    private bool TryFoundation(Entry file, string room, Findings findings, out PackEntry? foundation)
    {
        foundation = null;
        if (file.OptionalText("variant-of") is not { } parent)
            return true;
        if (room == Foundations)
            findings.Add(parent.Line, "A foundation stands on its own; only a school is a variant of one.");
        else if (packs.Has($"{Foundations}/{parent.Text}/pack.yml"))
            return (foundation = ReadFolder(Foundations, parent.Text)) is not null;
        else if (!file.Has("parent-missing"))
            findings.Add(parent.Line, $"There is no {Foundations}/{parent.Text}/pack.yml; say so to people under 'parent-missing'.");
        return true;
    }

    private static DateOnly? Date(Entry file, string key, Findings findings) => file.OptionalText(key) is { } date ? findings.Date(date) : null;

    private static IReadOnlyList<Statement> Close(Entry file, Ledger ledger, PackEntry? foundation, Findings findings)
    {
        if (!file.Has("statements"))
            return [];
        var entry = file.Inner("statements");
        var (prefix, count) = (entry.Text("prefix"), entry.Text("count"));
        entry.Done();
        var inherited = foundation is null ? [] : foundation.Statements.Select(statement => statement.Id).Concat(foundation.Rules.Select(rule => rule.Rule.Id.Statement));
        return findings.LineOfText(count) is { } most ? ledger.Close(prefix.Text, most, entry.Line, [.. inherited]) : [];
    }

    private static void CheckDocuments(PackEntry entry, Findings findings)
    {
        var known = entry.Life.Documents.Select(document => document.Name).ToList();
        foreach (var measure in entry.Handling.Measures.Where(measure => measure.Document is not null && !known.Contains(measure.Document)))
            findings.Unknown(0, $"linked document for measure '{measure.Id}'", measure.Document!, known);
    }

    private static RoleId InDoubt(Entry file, Dictionary<RoleId, Words> roles, PackEntry? foundation, Findings findings)
    {
        if (foundation is not null && !file.Has("in-doubt"))
            return foundation.InDoubt;
        var role = file.Text("in-doubt");
        if (!roles.ContainsKey(new RoleId(role.Text)) && role.Text != "?")
            findings.Unknown(role.Line, "role", role.Text, roles.Keys.Select(known => known.Value));
        return new RoleId(role.Text);
    }

    private Dictionary<TopicId, (Words, int)> ReadTopics(Entry file, bool required, Findings findings)
    {
        var read = new Dictionary<TopicId, (Words, int)>();
        foreach (var (key, value) in file.Inner("topics", required).Pairs)
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
