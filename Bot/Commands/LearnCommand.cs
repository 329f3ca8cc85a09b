using PolicyBot.Bot.Hosting;
using PolicyBot.Bot.Packs;
using PolicyBot.Understanding;

namespace PolicyBot.Bot.Commands;

/// <summary><c>learn</c>: learns from the vocabulary what a start would have to learn, and keeps it beside the program. The build does this, so that no start has to.</summary>
internal static class LearnCommand
{
    public static System.CommandLine.Command Make()
    {
        var packs = CheckCommand.Folder();
        var command = new System.CommandLine.Command("learn", "Learn from the topics' examples and the facts' sentences, and keep it beside the program: the next start takes a moment.") { packs };
        command.SetAction(parsed =>
        {
            var shelf = Home.LoadPacks(new InstanceOptions { PacksFolder = parsed.GetValue(packs)! });
            _ = new LocalUnderstanding(shelf.Vocabulary.Topics, shelf.Vocabulary.Facts, LearnedFolder.OfProgram);
            return 0;
        });
        return command;
    }
}
