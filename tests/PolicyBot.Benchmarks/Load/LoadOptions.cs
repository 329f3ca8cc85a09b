using System.Globalization;

namespace PolicyBot.Benchmarks.Load;

/// <summary>How much load, for how long.</summary>
/// <param name="Conversations">Conversations that walk at the same time.</param>
/// <param name="Seconds">Seconds of each measured round.</param>
/// <param name="WarmUp">Seconds before the first measured round, for both processes.</param>
/// <param name="Rounds">Rounds of floor and bot in turn; the median counts.</param>
/// <param name="Open">Conversations that are opened and left at their question.</param>
/// <param name="Starts">Times the bot is started for the time to its first answer.</param>
internal sealed record LoadOptions(int Conversations, double Seconds, double WarmUp, int Rounds, int Open, int Starts)
{
    private static readonly LoadOptions Full = new(Conversations: 64, Seconds: 10, WarmUp: 12, Rounds: 3, Open: 10_000, Starts: 5);
    private static readonly LoadOptions Short = new(Conversations: 8, Seconds: 1.5, WarmUp: 0.5, Rounds: 1, Open: 200, Starts: 1);

    public static LoadOptions Parse(string[] args)
    {
        var options = args.Contains("--short") ? Short : Full;
        for (var at = 0; at < args.Length; at++)
            options = args[at] switch
            {
                "--short" => options,
                "--conversations" => options with { Conversations = Number(args, ++at) },
                "--seconds" => options with { Seconds = Number(args, ++at) },
                "--rounds" => options with { Rounds = Number(args, ++at) },
                "--open" => options with { Open = Number(args, ++at) },
                "--starts" => options with { Starts = Number(args, ++at) },
                _ => throw new ArgumentException($"Unknown option '{args[at]}'; there are --conversations, --seconds, --rounds, --open, --starts and --short."),
            };
        return options;
    }

    private static int Number(string[] args, int at) =>
        at < args.Length && int.TryParse(args[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"{args[at - 1]} takes a whole number above 0.");
}
