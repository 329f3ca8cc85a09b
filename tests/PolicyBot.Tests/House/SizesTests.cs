namespace PolicyBot.Tests.House;

public class SizesTests
{
    private const int MostLines = 200;
    private const int MostTestLines = 400;
    private const int MostFiles = 12;

    private static readonly string[] source = [".cs", ".ts", ".js", ".mjs", ".css", ".html"];

    /// <summary>Folders of data or resources that may hold more files, and why.</summary>
    private static readonly Dictionary<string, string> largeFolders = new()
    {
        ["Packs/Vocabulary/Examples"] = "two files of sentences a topic",
        ["Packs/Vocabulary/Labelled"] = "a file of sentences a topic",
    };

    [Fact]
    public void No_source_file_of_a_room_or_of_sdk_is_above_200_lines() =>
        Complaints.None(
            $"At most {MostLines} lines a file: a second idea is hiding in it, give it a file of its own.",
            TooLong([.. Repository.Rooms, "sdk"], MostLines));

    [Fact]
    public void No_file_of_tests_is_above_400_lines() =>
        Complaints.None(
            $"At most {MostTestLines} lines a test file: split it by what the tests are about.",
            TooLong(["tests"], MostTestLines));

    [Fact]
    public void No_folder_of_a_room_or_of_sdk_is_above_12_files() =>
        Complaints.None(
            $"At most {MostFiles} files a folder: group them by subject. A folder of data goes into {nameof(largeFolders)}, with the reason.",
            Repository.Files([.. Repository.Rooms, "sdk"])
                .Where(file => !IsOfTheBuild(file))
                .GroupBy(FolderOf)
                .Where(folder => folder.Count() > MostFiles && !largeFolders.ContainsKey(folder.Key))
                .Select(folder => $"{folder.Key}: {folder.Count()} files"));

    [Fact]
    public void Every_folder_excepted_from_the_limit_exists_and_holds_no_source() =>
        Complaints.None(
            $"Take it out of {nameof(largeFolders)}: only folders of data or resources are excepted.",
            largeFolders.Keys.Where(folder => Repository.Files(folder) is var files
                && (files.Count == 0 || files.Any(file => FolderOf(file) == folder && source.Contains(Path.GetExtension(file))))));

    [Fact]
    public void Program_has_at_most_25_lines() =>
        Complaints.None(
            "Program.cs only joins the rooms: move the rest into the room's Add… or into a command.",
            Repository.CSharp("Bot").Where(file => Path.GetFileName(file) == "Program.cs")
                .Where(file => Repository.Lines(file).Length > 25)
                .Select(file => $"{file}: {Repository.Lines(file).Length} lines"));

    [Fact]
    public void The_readme_has_at_most_150_lines() =>
        Complaints.None(
            "Move the detail into a guide under docs/ and link to it.",
            new[] { "README.md" }.Where(file => Repository.Has(file) && Repository.Lines(file).Length > 150)
                .Select(file => $"{file}: {Repository.Lines(file).Length} lines"));

    private static IEnumerable<string> TooLong(IEnumerable<string> folders, int most) =>
        from file in Repository.Files(folders)
        where source.Contains(Path.GetExtension(file))
        let lines = Repository.Lines(file).Length
        where lines > most
        select $"{file}: {lines} lines";

    private static string FolderOf(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');

    private static bool IsOfTheBuild(string file) =>
        Path.GetExtension(file) is ".csproj" || Path.GetFileName(file) is "packages.lock.json" or "README.md"
        || Path.GetFileName(file).StartsWith("Directory.", StringComparison.Ordinal);
}
