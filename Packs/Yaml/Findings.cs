namespace PolicyBot.Packs.Yaml;

/// <summary>Collects what is wrong in one file.</summary>
internal sealed class Findings(string file, List<Problem> all)
{
    public void Add(int line, string message) => all.Add(new Problem(file, line, message));

    public void Unknown(int line, string kind, string asked, IEnumerable<string> known) =>
        Add(line, $"No {kind} '{asked}'. There is: {string.Join(", ", known)}.");
}
