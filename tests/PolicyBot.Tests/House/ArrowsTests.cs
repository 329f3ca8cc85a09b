using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace PolicyBot.Tests.House;

/// <summary>Arrows between rooms, as docs/architecture.md draws them.</summary>
public class ArrowsTests
{
    private static readonly Dictionary<string, string[]> knows = new()
    {
        ["Policy"] = [],
        ["Packs"] = ["Policy"],
        ["Understanding"] = ["Policy"],
        ["Cards"] = ["Policy"],
        ["Records"] = ["Policy"],
        ["Dialogs"] = ["Policy", "Cards", "Understanding"],
        ["Tryout"] = [],
        ["Bot"] = ["Policy", "Packs", "Understanding", "Cards", "Records", "Dialogs", "Tryout"],
    };

    private static readonly string[] speakBotFramework = ["Dialogs", "Bot"];

    public static TheoryData<string> Rooms => new(Repository.Rooms);

    [Fact]
    public void Every_room_is_in_the_drawing() => Assert.Equal(Repository.Rooms.Order(), knows.Keys.Order());

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Arrows_between_projects_point_down(string room) =>
        Complaints.None(
            $"{room} may know {Named(knows[room])}. Remove the reference; let {room} declare a port and Bot join it.",
            ProjectReferences(room).Where(other => Repository.Rooms.Contains(other)).Except(knows[room]));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Arrows_between_assemblies_point_down(string room) =>
        Complaints.None(
            $"{room} may use {Named(knows[room])}. Move what it needs down to Policy, or declare a port and let Bot join it.",
            AssemblyReferences(room).Where(name => name.StartsWith("PolicyBot.", StringComparison.Ordinal))
                .Select(name => name["PolicyBot.".Length..]).Except(knows[room]));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Only_Dialogs_and_Bot_speak_Bot_Framework(string room)
    {
        if (speakBotFramework.Contains(room))
            return;
        Complaints.None(
            $"{room} must not name a Microsoft.Bot type: only {Named(speakBotFramework)} may. Use a type of our own and translate in Dialogs or Bot.",
            AssemblyReferences(room).Concat(ProjectReferences(room)).Concat(Packages(room)).Where(IsBotFramework)
                .Concat(Repository.CSharp(room).Where(file => IsBotFramework(CSharpText.Of(Repository.Read(file)).Code))));
    }

    [Fact]
    public void Policy_needs_no_package() =>
        Complaints.None("Policy is plain C#: remove the package, or do this work in another room.", Packages("Policy"));

    [Fact]
    public void Policy_has_no_task_no_stream_no_logger_and_no_clock()
    {
        string[] foreign = ["System.Threading", "System.IO", "System.Net", "System.Diagnostics", "Microsoft."];
        string[] harmless = ["System.Diagnostics.DebuggerBrowsableAttribute", "System.Diagnostics.DebuggableAttribute", "System.Diagnostics.CodeAnalysis.",
            "System.Diagnostics.DebuggerBrowsableState", "System.Diagnostics.UnreachableException", "System.Diagnostics.DebuggerHiddenAttribute"];
        Complaints.None(
            "Policy takes what it needs as an argument (time as a DateTimeOffset or DateOnly) and gives back a value. Do this outside Policy.",
            TypesUsed("Policy").Where(type => type == "System.TimeProvider"
                || foreign.Any(start => type.StartsWith(start, StringComparison.Ordinal))
                && !harmless.Any(start => type.StartsWith(start, StringComparison.Ordinal))));
    }

    [Fact]
    public void No_stand_in_of_sdk_knows_a_room() =>
        Complaints.None(
            "sdk/ stands in for packages that know nothing of us: remove the reference.",
            Repository.Files("sdk").Where(IsProject)
                .SelectMany(file => References(file, "ProjectReference").Where(other => other.StartsWith("PolicyBot.", StringComparison.Ordinal))
                    .Select(other => $"{file} → {other}")));

    [Fact]
    public void Only_tests_look_inside_a_room() =>
        Complaints.None(
            "InternalsVisibleTo is for PolicyBot.Tests and PolicyBot.Benchmarks alone: make the type public, or move it to the room that needs it.",
            Repository.Files(Repository.Rooms).Where(file => IsProject(file) || file.EndsWith(".cs", StringComparison.Ordinal))
                .SelectMany(file => Regex.Matches(Repository.Read(file), "InternalsVisibleTo(?:\\s+Include=|(?:Attribute)?\\()\"(?<who>[^\"]+)\"")
                    .Select(match => match.Groups["who"].Value.Split(',')[0])
                    .Where(who => who is not ("PolicyBot.Tests" or "PolicyBot.Benchmarks"))
                    .Select(who => $"{file} → {who}")));

    private static bool IsBotFramework(string text) => text.Contains("Microsoft.Bot.", StringComparison.Ordinal);

    private static bool IsProject(string file) => file.EndsWith(".csproj", StringComparison.Ordinal);

    private static string Named(string[] rooms) => rooms.Length == 0 ? "no other room" : string.Join(", ", rooms);

    private static string ProjectOf(string room) => $"{room}/PolicyBot.{room}.csproj";

    private static IEnumerable<string> ProjectReferences(string room) =>
        References(ProjectOf(room), "ProjectReference").Select(name => name.StartsWith("PolicyBot.", StringComparison.Ordinal) ? name["PolicyBot.".Length..] : name);

    private static IEnumerable<string> Packages(string room) =>
        References(ProjectOf(room), "PackageReference").Concat(References(ProjectOf(room), "BotSdkReference"));

    private static IEnumerable<string> References(string project, string kind) =>
        Regex.Matches(Repository.Read(project), $"<{kind}\\s+Include=\"(?<what>[^\"]+)\"").Select(match => match.Groups["what"].Value.Replace('\\', '/'))
            .Select(what => what.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(what) : what);

    private static IEnumerable<string> AssemblyReferences(string room) =>
        Assembly.Load($"PolicyBot.{room}").GetReferencedAssemblies().Select(name => name.Name!);

    private static List<string> TypesUsed(string room)
    {
        using var file = new PEReader(File.OpenRead(Assembly.Load($"PolicyBot.{room}").Location));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")];
    }
}
