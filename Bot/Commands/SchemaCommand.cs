using System.CommandLine;
using PolicyBot.Bot.Hosting;
using PolicyBot.Packs.Describing;

namespace PolicyBot.Bot.Commands;

/// <summary><c>schema</c>: writes the JSON schemas with which an editor completes and underlines the packs' files; with <c>--check</c> only says which are stale.</summary>
internal static class SchemaCommand
{
    public static Command Make()
    {
        var packs = CheckCommand.Sources();
        var check = new Option<bool>("--check") { Description = "Write nothing; exit code 1 when a schema is stale." };
        var command = new Command("schema", "Write the JSON schemas of the packs' files, so that an editor completes and underlines them.") { packs, check };
        command.SetAction(parsed =>
        {
            var folder = DrawCommand.SourceFolder(parsed.GetValue(packs));
            var vocabulary = Home.LoadPacks(new InstanceOptions { PacksFolder = folder }).Vocabulary;
            var files = parsed.GetValue(check) ? SchemaFiles.Stale(vocabulary, folder) : SchemaFiles.Write(vocabulary, folder);
            foreach (var file in files)
                Console.Out.WriteLine(parsed.GetValue(check) ? $"stale: {file}" : $"written: {file}");
            return parsed.GetValue(check) && files.Count > 0 ? 1 : 0;
        });
        return command;
    }
}
