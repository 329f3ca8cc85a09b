using System.CommandLine;
using PolicyBot.Bot.Hosting;
using PolicyBot.Packs;
using PolicyBot.Packs.Flowcharts;

namespace PolicyBot.Bot.Commands;

/// <summary><c>draw</c>: writes each pack's drawing beside it; with <c>--check</c> only says which are stale.</summary>
internal static class DrawCommand
{
    public static Command Make()
    {
        var packs = CheckCommand.Folder();
        var check = new Option<bool>("--check") { Description = "Write nothing; exit code 1 when a drawing is stale." };
        var command = new Command("draw", "Draw every topic of every pack as a flowchart (Markdown with Mermaid).") { packs, check };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(packs) is { Length: > 0 } asked ? Path.GetFullPath(asked) : Sources() ?? Home.PacksFolder("");
            var shelf = Home.LoadPacks(new InstanceOptions { PacksFolder = folder });
            var files = parsed.GetValue(check) ? DrawingFiles.Stale(shelf, folder) : DrawingFiles.Write(shelf, folder);
            foreach (var file in files)
                Console.Out.WriteLine(parsed.GetValue(check) ? $"stale: {file}" : $"drawn: {file}");
            return parsed.GetValue(check) && files.Count > 0 ? 1 : 0;
        });
        return command;
    }

    /// <summary>The packs among the sources, when the program is run from there: that is where drawings are kept.</summary>
    private static string? Sources() =>
        Path.Combine(Environment.CurrentDirectory, "Packs") is var folder && Directory.Exists(Path.Combine(folder, "Schools")) ? folder : null;
}
