using System.CommandLine;
using PolicyBot.Bot.Hosting;
using PolicyBot.Packs;
using PolicyBot.Packs.Checking;
using PolicyBot.Policy;

namespace PolicyBot.Bot.Commands;

/// <summary><c>check</c>: all that is wrong with the packs, with file and line; exit code 1 when anything is. Two more tables when asked for.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var (packs, school, english) = (Folder(), School(), English());
        var stale = new Option<bool>("--stale") { Description = "List what in a school's text is older than a stricter national rule, and what to do about it." };
        var statements = new Option<bool>("--statements") { Description = "List every statement of a school's text with what it became, or why nothing." };
        var command = new Command("check", "Check all packs and list every problem with file and line.") { packs, stale, statements, school, english };
        command.SetAction(parsed =>
        {
            var (shelf, problems) = Shelf.Read(Home.PacksFolder(parsed.GetValue(packs)));
            foreach (var problem in problems)
                Console.Error.WriteLine(problem);
            if (shelf is null)
                return 1;
            var language = parsed.GetValue(english) ? Language.English : Language.Dutch;
            IReadOnlyList<Pack> asked = parsed.GetValue(school) is { Length: > 0 } one ? [shelf.For(new SchoolId(one))] : shelf.Packs;
            IEnumerable<string> tables =
            [
                .. parsed.GetValue(stale) ? asked.Select(pack => StaleReport.Of(pack, language)) : [],
                .. parsed.GetValue(statements) ? asked.Select(pack => StatementTable.Of(pack, language)) : [],
            ];
            if (parsed.GetValue(stale) || parsed.GetValue(statements))
                Console.Out.Write(string.Join('\n', tables));
            else
                foreach (var pack in asked)
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

    /// <summary>The same for commands that write among the sources.</summary>
    public static Option<string> Sources() => new("--packs")
    {
        Description = "The folder of the packs; without it Packs where the command is typed, else the one beside the program.",
        DefaultValueFactory = _ => "",
    };

    /// <summary>For commands that tell about schools.</summary>
    public static Option<string> School() => new("--school") { Description = "Only this school, by its id, such as noordhoek." };

    /// <summary>For commands that tell in words.</summary>
    public static Option<bool> English() => new("--english") { Description = "In English instead of Dutch." };
}
