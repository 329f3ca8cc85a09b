namespace PolicyBot.Tests.House;

/// <summary>The files of the repository as a reader of it finds them: what is built, installed or running data is left out.</summary>
internal static class Repository
{
    private static readonly string[] notOurs = ["bin", "obj", "node_modules", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "data", "devTools"];

    /// <summary>The rooms that are compiled into the bot.</summary>
    public static readonly IReadOnlyList<string> Rooms =
        ["Policy", "Packs", "Understanding", "Cards", "Records", "Dialogs", "Bot", "Tryout"];

    public static readonly string Root = FindRoot();

    /// <summary>Every file below these folders (below the root when none is named), by its path from the root with forward slashes, sorted.</summary>
    public static IReadOnlyList<string> Files(params IEnumerable<string> below)
    {
        var folders = below.ToArray();
        return [.. (folders.Length == 0 ? [""] : folders)
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(Walk)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }

    public static IEnumerable<string> CSharp(params IEnumerable<string> below) =>
        Files(below).Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    public static bool Has(string path) => File.Exists(Path.Combine(Root, path));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(below => Path.GetFileName(below) is var name && !notOurs.Contains(name) && (name[0] != '.' || name == ".ci"))
            .SelectMany(Walk));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "PolicyBot.sln")))
                return folder.FullName;
        throw new InvalidOperationException($"No PolicyBot.sln in or above {AppContext.BaseDirectory}: run the tests from a checkout.");
    }
}
