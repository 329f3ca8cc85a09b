using System.CommandLine;
using PolicyBot.Bot.Hosting;
using PolicyBot.Packs;
using PolicyBot.Packs.Comparing;
using PolicyBot.Policy;

namespace PolicyBot.Bot.Commands;

/// <summary><c>diff</c>: which answers changed for whom between two folders of packs, and what came, went or is said differently.</summary>
internal static class DiffCommand
{
    public static Command Make()
    {
        var before = new Argument<string>("old") { Description = "The folder of the packs as they were." };
        var after = new Argument<string>("new") { Description = "The folder of the packs as they become." };
        var (school, english) = (CheckCommand.School(), CheckCommand.English());
        var command = new Command("diff", "Say in words which answers changed for whom between two folders of packs.") { before, after, school, english };
        command.SetAction(parsed =>
        {
            if (Read(parsed.GetValue(before)!) is not { } was || Read(parsed.GetValue(after)!) is not { } becomes)
                return 1;
            SchoolId? only = parsed.GetValue(school) is { Length: > 0 } one ? new SchoolId(one) : null;
            if (only is { } asked && was.Packs.Concat(becomes.Packs).All(pack => pack.School != asked))
                throw new UnknownNameException("school in either folder", asked.Value, was.Packs.Concat(becomes.Packs).Select(pack => pack.School.Value).Distinct());
            Console.Out.Write(DiffReport.Of(was, becomes, only, parsed.GetValue(english) ? Language.English : Language.Dutch));
            return 0;
        });
        return command;
    }

    /// <summary>The packs in this folder; or nothing, and every problem is told.</summary>
    private static Shelf? Read(string folder)
    {
        var (shelf, problems) = Shelf.Read(Home.PacksFolder(folder));
        foreach (var problem in problems)
            Console.Error.WriteLine($"{folder}: {problem}");
        return shelf;
    }
}
