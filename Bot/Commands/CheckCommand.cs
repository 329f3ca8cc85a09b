using System.CommandLine;
using PolicyBot.Bot.Hosting;
using PolicyBot.Packs;

namespace PolicyBot.Bot.Commands;

/// <summary><c>check</c>: all that is wrong with the packs, with file and line; exit code 1 when anything is.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var packs = Folder();
        var command = new Command("check", "Check all packs and list every problem with file and line.") { packs };
        command.SetAction(parsed =>
        {
            var (shelf, problems) = Shelf.Read(Home.PacksFolder(parsed.GetValue(packs)));
            foreach (var problem in problems)
                Console.Error.WriteLine(problem);
            if (shelf is null)
                return 1;
            foreach (var pack in shelf.Packs)
                Console.Out.WriteLine($"{pack.School}: {pack.Answers.Count} topics, {pack.Answers.Sum(answer => answer.Value.Rules.Rules.Count)} rules, revision {pack.Revision}");
            return 0;
        });
        return command;
    }

    /// <summary>The option that all commands on packs share.</summary>
    public static Option<string> Folder() => new("--packs")
    {
        Description = "The folder of the packs; without it the one beside the program.",
        DefaultValueFactory = _ => "",
    };
}
