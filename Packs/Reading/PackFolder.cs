using PolicyBot.Packs.Yaml;
using YamlDotNet.Core;

namespace PolicyBot.Packs.Reading;

/// <summary>A file as it was opened: its text, and its content where it could be read at all.</summary>
internal sealed record OpenFile(string Text, Node? Root, Findings Findings);

/// <summary>The folder of the packs: opens files and keeps what is wrong with them.</summary>
internal sealed class PackFolder(string folder)
{
    private readonly List<Problem> problems = [];

    /// <summary>All problems so far, each once, by file and line.</summary>
    public IReadOnlyList<Problem> Problems =>
        [.. problems.Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];

    /// <summary>Opens a YAML file; one that is missing is a problem.</summary>
    public OpenFile Open(string file)
    {
        if (!Has(file))
        {
            var findings = new Findings(file, problems);
            findings.Add(0, $"The file is missing; it was looked for at {Path.GetFullPath(Path.Combine(folder, file))}.");
            return new OpenFile("", null, findings);
        }
        return OpenIfThere(file);
    }

    /// <summary>Opens a YAML file that need not be there; then it has no content and no problem.</summary>
    public OpenFile OpenIfThere(string file)
    {
        var findings = new Findings(file, problems);
        if (!Has(file))
            return new OpenFile("", null, findings);
        var text = File.ReadAllText(Path.Combine(folder, file)).ReplaceLineEndings("\n");
        try
        {
            return new OpenFile(text, YamlTree.Parse(text), findings);
        }
        catch (YamlException broken)
        {
            findings.Add((int)broken.Start.Line, $"The file is not in order: {broken.Message}");
            return new OpenFile(text, null, findings);
        }
    }

    /// <summary>The lines of a text file that hold something, with their numbers; a file that is missing is a problem.</summary>
    public IReadOnlyList<(string Text, int Line)> Lines(string file, Findings findings, int line)
    {
        if (!Has(file))
        {
            findings.Add(line, $"The file {file} is missing.");
            return [];
        }
        return [.. File.ReadAllLines(Path.Combine(folder, file)).Select((text, index) => (text.Trim(), index + 1)).Where(each => each.Item1.Length > 0)];
    }

    /// <summary>A collector for a file that is read line by line.</summary>
    public Findings For(string file) => new(file, problems);

    public bool Has(string file) => File.Exists(Path.Combine(folder, file));

    /// <summary>The names of the folders in this one, in order.</summary>
    public IReadOnlyList<string> FoldersIn(string name) =>
        Path.Combine(folder, name) is var path && Directory.Exists(path)
            ? [.. Directory.GetDirectories(path).Select(found => Path.GetFileName(found)).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>Something wrong with the folder as a whole.</summary>
    public void Add(string file, string message) => problems.Add(new Problem(file, 0, message));
}
