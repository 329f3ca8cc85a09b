using System.CommandLine;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using PolicyBot.Bot.Hosting;
using PolicyBot.Records;

namespace PolicyBot.Bot.Commands;

/// <summary>What the program can do from a terminal. Without a command it serves.</summary>
internal static class CommandLine
{
    private static readonly string[] About = ["--help", "-h", "-?", "--version"];
    private static readonly InvocationConfiguration Plain = new() { EnableDefaultExceptionHandler = false };

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            if (args is [] || args[0].StartsWith('-') && !About.Contains(args[0]))
                return await Serving.RunAsync(args);
            var root = new RootCommand("PolicyBot: a school's own answer about social media. Without a command it serves the bot.")
            {
                AskCommand.Make(),
                CheckCommand.Make(),
                DiffCommand.Make(),
                DrawCommand.Make(),
                SchemaCommand.Make(),
                LearnCommand.Make(),
                AuditCommand.Make(),
            };
            return await root.Parse(args).InvokeAsync(Plain);
        }
        catch (Exception failure) when (Explain(failure) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return 1;
        }
    }

    /// <summary>The line an administrator needs, or nothing where only the whole failure helps.</summary>
    private static string? Explain(Exception failure) => failure switch
    {
        StartUpException or OptionsValidationException or StoreUnavailableException => failure.Message.ReplaceLineEndings(" "),
        Policy.UnknownNameException => failure.Message,
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } => $"{failure.Message} Stop the other program or choose another port with --urls.",
        SocketException => failure.Message,
        _ => null,
    };
}
