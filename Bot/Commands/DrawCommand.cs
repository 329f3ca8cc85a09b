using System.CommandLine;
using PolicyBot.Bot.Hosting;
using PolicyBot.Packs;
using PolicyBot.Packs.Flowcharts;
using PolicyBot.Packs.Paper;

namespace PolicyBot.Bot.Commands;

/// <summary><c>draw</c>: writes each pack's drawing beside it; with <c>--check</c> only says which are stale; with <c>--paper</c> writes pages to print and sign.</summary>
internal static class DrawCommand
{
    public static Command Make()
    {
        var packs = CheckCommand.Sources();
        var check = new Option<bool>("--check") { Description = "Write nothing; exit code 1 when a drawing is stale." };
        var paper = new Option<string>("--paper") { Description = "A folder: write there, for each school and language, one page to print on A4 and sign, instead of the drawings." };
        var command = new Command("draw", "Draw the topics and procedures of every pack as flowcharts (Markdown with Mermaid), beside the pack.") { packs, check, paper };
        command.SetAction(parsed =>
        {
            var folder = SourceFolder(parsed.GetValue(packs));
            var shelf = Home.LoadPacks(new InstanceOptions { PacksFolder = folder });
            if (parsed.GetValue(paper) is { Length: > 0 } sheets)
            {
                foreach (var file in PaperFiles.Write(shelf, sheets, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime)))
                    Console.Out.WriteLine($"written: {Path.Combine(sheets, file)}");
                return 0;
            }
            var files = parsed.GetValue(check) ? DrawingFiles.Stale(shelf, folder) : DrawingFiles.Write(shelf, folder);
            foreach (var file in files)
                Console.Out.WriteLine(parsed.GetValue(check) ? $"stale: {file}" : $"drawn: {file}");
            return parsed.GetValue(check) && files.Count > 0 ? 1 : 0;
        });
        return command;
    }

    /// <summary>The folder asked for; else the packs among the sources, when the program is run from there, for that is where what is made of them is kept.</summary>
    public static string SourceFolder(string? asked) => asked is { Length: > 0 } ? Path.GetFullPath(asked) : Sources() ?? Home.PacksFolder("");

    private static string? Sources() =>
        Path.Combine(Environment.CurrentDirectory, "Packs") is var folder && Directory.Exists(Path.Combine(folder, "Schools")) ? folder : null;
}
