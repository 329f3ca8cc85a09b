using System.CommandLine;
using PolicyBot.Bot.Hosting;
using PolicyBot.Bot.Packs;
using PolicyBot.Packs;
using PolicyBot.Policy;
using PolicyBot.Understanding;

namespace PolicyBot.Bot.Commands;

/// <summary><c>ask</c>: a question against a school's pack, without Teams; one sentence, or with <c>--json</c> a sentence a line.</summary>
internal static class AskCommand
{
    public static System.CommandLine.Command Make()
    {
        var school = new Option<string>("--school") { Description = "The school's id, such as noordhoek.", Required = true };
        var json = new Option<bool>("--json") { Description = "Read a question a line from standard input; write one JSON object a line." };
        var english = new Option<bool>("--english") { Description = "Answer in English." };
        var packs = CheckCommand.Folder();
        var question = new Argument<string[]>("question") { Description = "The question, as a colleague would type it.", Arity = ArgumentArity.ZeroOrMore };
        var command = new System.CommandLine.Command("ask", "Ask a school's pack a question, without Teams.") { school, json, english, packs, question };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var shelf = Home.LoadPacks(new InstanceOptions { PacksFolder = parsed.GetValue(packs)! });
            var asking = new Asking(
                shelf.For(new SchoolId(parsed.GetValue(school)!)),
                new LocalUnderstanding(shelf.Vocabulary.Topics, shelf.Vocabulary.Facts, LearnedFolder.OfProgram));
            var inEnglish = parsed.GetValue(english);
            if (parsed.GetValue(json))
                return await ForEachLineAsync(asking, inEnglish, cancellationToken);
            var text = string.Join(' ', parsed.GetValue(question) ?? []);
            if (text is "")
            {
                await Console.Error.WriteLineAsync("Give a question after the options, or --json to read questions from standard input.");
                return 1;
            }
            var understood = asking.Ask(text);
            await AskedText.WriteAsync(Console.Out, understood, LanguageOf(understood, inEnglish));
            return 0;
        });
        return command;
    }

    private static async Task<int> ForEachLineAsync(Asking asking, bool inEnglish, CancellationToken cancellationToken)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = Console.IsInputRedirected is false };
        using var input = new StreamReader(Console.OpenStandardInput());
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            var understood = asking.Ask(line);
            await output.WriteLineAsync(AskedJson.Of(understood, LanguageOf(understood, inEnglish)));
            await output.FlushAsync(cancellationToken);
        }
        return 0;
    }

    private static Language LanguageOf(Asked understood, bool inEnglish) =>
        inEnglish || understood.Language == Language.English ? Language.English : Language.Dutch;
}
