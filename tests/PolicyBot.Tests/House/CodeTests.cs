using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace PolicyBot.Tests.House;

public class CodeTests
{
    /// <summary>The four edges at which anything may be caught: it is logged there, and the bot goes on. One file each.</summary>
    private static readonly Dictionary<string, string> edges = new()
    {
        ["Bot/Turns/LaneWorker.cs"] = "turn",
        ["Bot/Arrivals/InvokeDesk.cs"] = "turn",
        ["Bot/Commands/CommandLine.cs"] = "command line",
        ["Bot/Delivery/OutboxWorker.cs"] = "outbox delivery",
        ["Records/Sqlite/Engine/Writer.cs"] = "passed on",
    };

    /// <summary>A filter that names the types it wants (<c>when (e is IOException or …)</c>) is no catch-all.</summary>
    private static readonly Regex catchAll = new(@"\bcatch\s*(?:\(\s*(?:System\.)?Exception\b[^)]*\)(?!\s*when\s*\(\w+ is (?!not\b))|\{)");

    [Fact]
    public void Anything_is_caught_at_the_edges_only() =>
        Complaints.None(
            $"Catch what you can handle by its own type. An edge (turn, outbox delivery, start-up, command line) goes into {nameof(edges)}.",
            Repository.CSharp(Repository.Rooms).Where(file => CatchesAll(file) && !edges.ContainsKey(file)));

    [Fact]
    public void Every_edge_listed_still_is_one()
    {
        Complaints.None(
            $"It catches everything no more: take it out of {nameof(edges)}.",
            edges.Keys.Where(file => !Repository.Has(file) || !CatchesAll(file)));
        Complaints.None(
            "There are four edges: turn, outbox delivery, start-up, command line; or the failure is passed on to whoever asked.",
            edges.Where(edge => edge.Value is not ("turn" or "outbox delivery" or "start-up" or "command line" or "passed on")).Select(edge => $"{edge.Key}: {edge.Value}"));
    }

    public static TheoryData<string> Rooms => new(Repository.Rooms);

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_static_can_change(string room) =>
        Complaints.None(
            "A static is const or readonly and holds nothing that grows: put it into an object that is registered once.",
            Assembly.Load($"PolicyBot.{room}").GetTypes()
                .Where(type => !IsGenerated(type))
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                .Where(CanChange)
                .Select(field => $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void Every_public_type_of_Policy_says_what_it_is()
    {
        var sources = Repository.CSharp("Policy").Select(Repository.Read).ToArray();
        Complaints.None(
            "Give it a <summary>: one useful sentence directly above it.",
            Assembly.Load("PolicyBot.Policy").GetExportedTypes().Select(NameOf).Distinct()
                .Where(type => !sources.Any(source => HasSummary(source, type))));
    }

    [Fact]
    public void No_code_is_left_for_later()
    {
        var later = new Regex(@"\b(?:TO" + @"DO|FIX" + @"ME|HA" + @"CK|XX" + @"X)\b");
        Complaints.None(
            "Do it now, or leave it out: nothing is marked for later in the code.",
            Repository.CSharp([.. Repository.Rooms, "sdk", "tests"]).SelectMany(file => LinesWith(file, later)));
    }

    [Fact]
    public void No_file_names_a_place_on_somebody_s_machine()
    {
        var place = new Regex(@"(?<![\w.$}>-])/(?:wo" + @"rk|tm" + @"p|ro" + @"ot|ho" + @"me|Us" + @"ers)/\w|\b[A-Z]:\\Users\\");
        string[] texts = [".cs", ".md", ".yml", ".yaml", ".json", ".csproj", ".props", ".targets", ".sh", ".ts", ".js", ".mjs", ".css", ".html", ".resx", ".bicep"];
        Complaints.None(
            "Name files from the repository's root, and temporary ones by Path.GetTempPath() or mktemp.",
            Repository.Files([.. Repository.Rooms, "sdk", "docs", "deploymentTemplates"]).Concat(new[] { "README.md", "CONTRIBUTING.md" }.Where(Repository.Has))
                .Where(file => texts.Contains(Path.GetExtension(file)))
                .SelectMany(file => LinesWith(file, place)));
    }

    [Fact]
    public void Lock_files_of_npm_name_no_host() =>
        Complaints.None(
            "Write the lock file without addresses: npm install --package-lock-only --omit-lockfile-registry-resolved",
            Repository.Files().Where(file => Path.GetFileName(file) == "package-lock.json")
                .Where(file => Repository.Read(file).Contains("\"resolved\"", StringComparison.Ordinal)));

    private static bool CatchesAll(string file) => catchAll.IsMatch(CSharpText.Of(Repository.Read(file)).Code);

    private static IEnumerable<string> LinesWith(string file, Regex unwanted) =>
        Repository.Lines(file).Select((text, index) => (text, index)).Where(line => unwanted.IsMatch(line.text))
            .Select(line => $"{file}:{line.index + 1}: {line.text.Trim()}");

    private static bool CanChange(FieldInfo field) =>
        !field.IsLiteral
        && (field.IsInitOnly ? IsConcurrent(field.FieldType) : IsPropertys(field) || !field.IsDefined(typeof(CompilerGeneratedAttribute)) && field.Name[0] != '<')
        && !field.IsDefined(typeof(GeneratedCodeAttribute));

    private static bool IsPropertys(FieldInfo field) => field.Name.EndsWith("k__BackingField", StringComparison.Ordinal);

    private static bool IsConcurrent(Type type) => type.Namespace == "System.Collections.Concurrent";

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute)) || type.IsDefined(typeof(GeneratedCodeAttribute))
        || type.Name[0] == '<' || type.DeclaringType is { } outer && IsGenerated(outer);

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    private static bool HasSummary(string source, string type)
    {
        var declared = Regex.Match(source, $@"^[ \t]*public [\w ]*?\b(?:class|record|struct|interface|enum|delegate [\w<>?]+) {type}\b", RegexOptions.Multiline);
        if (!declared.Success)
            return false;
        var above = source[..declared.Index].TrimEnd('\n', '\r').Split('\n').Reverse()
            .TakeWhile(line => line.TrimStart() is var text && (text.StartsWith("///", StringComparison.Ordinal) || text.StartsWith('[')));
        return above.Any(line => line.Contains("<summary>", StringComparison.Ordinal));
    }
}
