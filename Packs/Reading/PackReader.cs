using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Reading;

/// <summary>One school's file as it was read, before its rules are laid beside the floor and the topics.</summary>
internal sealed record PackEntry(
    SchoolId School,
    Words Name,
    string Document,
    DateOnly? Approved,
    RoleId InDoubt,
    IReadOnlyDictionary<RoleId, Words> Roles,
    IReadOnlyDictionary<TopicId, (Words Short, int Line)> Topics,
    int TopicsLine,
    IReadOnlyList<RuleEntry> Rules,
    Findings Findings);

/// <summary>Reads <c>Schools/…/pack.yml</c>.</summary>
internal static class PackReader
{
    public static PackEntry Read(Node root, string folder, FactIndex facts, IReadOnlyList<TopicEntry> topics, Findings findings)
    {
        var file = new Entry(root, "the pack", findings);
        var school = file.Text("school");
        if (school.Text != folder && school.Text != "?")
            findings.Add(school.Line, $"School '{school.Text}' stands in folder '{folder}'; both have one name.");
        var document = file.Text("document").Text;
        var roles = new Dictionary<RoleId, Words>();
        foreach (var (key, value) in file.Inner("roles").Pairs)
            roles[new RoleId(key.Text)] = file.WordsOf(value, $"role '{key.Text}'");
        var sections = Sections.OfSchool(file, document, roles.Keys);
        var pack = new PackEntry(
            new SchoolId(school.Text),
            file.Words("name"),
            document,
            file.OptionalText("approved") is { } approved ? RuleReader.Date(approved, findings) : null,
            InDoubt(file, roles, findings),
            roles,
            ReadTopics(file, topics, findings),
            file.Inner("topics", required: false).Line,
            new RuleReader(facts, topics, sections, findings).Read(file.Items("rules"), floor: false),
            findings);
        file.Done();
        return pack;
    }

    private static RoleId InDoubt(Entry file, Dictionary<RoleId, Words> roles, Findings findings)
    {
        var role = file.Text("in-doubt");
        if (!roles.ContainsKey(new RoleId(role.Text)) && role.Text != "?")
            findings.Unknown(role.Line, "role", role.Text, roles.Keys.Select(known => known.Value));
        return new RoleId(role.Text);
    }

    private static Dictionary<TopicId, (Words, int)> ReadTopics(Entry file, IReadOnlyList<TopicEntry> topics, Findings findings)
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
