using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Packs.Reading;

/// <summary>What rules of one file may refer to by name: headings of the source, and roles.</summary>
internal sealed class Sections
{
    /// <summary>As a role: whomever the school asks in doubt.</summary>
    public const string InDoubt = "in-doubt";

    private readonly Dictionary<string, (string Document, Words Title)> sections = [];
    private readonly List<string> roles;

    private Sections(IEnumerable<string> roles) => this.roles = [InDoubt, .. roles];

    /// <summary>A school's: all headings stand in its one document.</summary>
    public static Sections OfSchool(Entry file, string document, IEnumerable<RoleId> roles)
    {
        var read = new Sections(roles.Select(role => role.Value));
        foreach (var (key, value) in file.Inner("sections").Pairs)
            read.sections[key.Text] = (document, file.WordsOf(value, $"section '{key.Text}'"));
        return read;
    }

    /// <summary>The floor's: each heading names its own document, and the only role is <see cref="InDoubt"/>.</summary>
    public static Sections OfFloor(Entry file, Findings findings)
    {
        var read = new Sections([]);
        foreach (var (key, value) in file.Inner("sections").Pairs)
        {
            var entry = new Entry(value, $"section '{key.Text}'", findings);
            read.sections[key.Text] = (entry.Text("document").Text, entry.Words("title"));
            entry.Done();
        }
        return read;
    }

    public Source Find(Scalar name, int? line, Findings findings)
    {
        if (sections.TryGetValue(name.Text, out var section))
            return new Source(section.Document, section.Title, line);
        if (name.Text != "?")
            findings.Unknown(name.Line, "section", name.Text, sections.Keys);
        return new Source("?", new Words("?", "?"), line);
    }

    public void CheckRole(Scalar role, Findings findings)
    {
        if (!roles.Contains(role.Text))
            findings.Unknown(role.Line, "role", role.Text, roles);
    }
}
