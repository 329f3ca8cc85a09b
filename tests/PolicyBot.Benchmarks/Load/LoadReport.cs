using System.Globalization;
using System.Text.Json;

namespace PolicyBot.Benchmarks.Load;

/// <summary>What the load run found: a table for people and one line of JSON.</summary>
internal sealed class LoadReport(LoadOptions options)
{
    public List<double> Starts { get; } = [];

    /// <summary>Each round: floor, bot, and the cards the bot settled in place besides its replies.</summary>
    public List<(Stretch Floor, Stretch Bot, long Updates)> Rounds { get; } = [];

    public Stretch? Half { get; set; }

    public double PeakUnderLoad { get; set; }

    public double OpenNow { get; set; }

    public double OpenPeak { get; set; }

    public double PerSecond => Median(Rounds.Select(round => round.Bot.PerSecond));

    public void Write(TextWriter output)
    {
        (string Name, double Value, string Unit, string Aim)[] figures =
        [
            ("turns", PerSecond, "/s", ""),
            ("floor", Median(Rounds.Select(round => round.Floor.PerSecond)), "/s", ""),
            ("ratio", Median(Rounds.Select(round => round.Bot.PerSecond / round.Floor.PerSecond)), "of the floor", "at least 0.333"),
            ("calls", Rounds.Average(round => (double)(round.Bot.Turns + round.Updates) / round.Bot.Turns), "to the connector a turn (floor: 1)", ""),
            ("ackP50", OfBot(bot => bot.Ack.Milliseconds(0.50)), "ms", ""),
            ("ackP99", OfBot(bot => bot.Ack.Milliseconds(0.99)), "ms", ""),
            ("replyP50", OfBot(bot => bot.Reply.Milliseconds(0.50)), "ms", ""),
            ("replyP99", OfBot(bot => bot.Reply.Milliseconds(0.99)), "ms", ""),
            ("replyMost", OfBot(bot => bot.Reply.Milliseconds(1)), "ms", ""),
            ("cpu", OfBot(bot => bot.CpuSeconds / bot.Turns * 1000), "s per 1,000 turns", ""),
            ("floorCpu", Median(Rounds.Select(round => round.Floor.CpuSeconds / round.Floor.Turns * 1000)), "s per 1,000 turns", ""),
            ("peak", PeakUnderLoad, "MB under full load", ""),
            ("halfTurns", Half!.PerSecond, "/s at half load", ""),
            ("halfAckP50", Half.Ack.Milliseconds(0.50), "ms", ""),
            ("halfAckP99", Half.Ack.Milliseconds(0.99), "ms", "below 50"),
            ("halfReplyP99", Half.Reply.Milliseconds(0.99), "ms", ""),
            ("open", OpenNow, Text($"MB with {options.Open} open conversations"), "below 150"),
            ("openPeak", OpenPeak, "MB, at most", ""),
            ("firstAnswer", Median(Starts), "ms from process start", "below 1500"),
        ];
        output.WriteLine(Text($"{Environment.ProcessorCount} cores, {options.Conversations} conversations, {options.Rounds} rounds of {options.Seconds:0.#} s"));
        foreach (var (name, value, unit, aim) in figures)
            output.WriteLine(Text($"{name,-13}{value,10:0.###} {unit,-36}{aim}"));
        output.WriteLine(JsonSerializer.Serialize(figures.ToDictionary(figure => figure.Name, figure => Math.Round(figure.Value, 3))));
    }

    private double OfBot(Func<Stretch, double> figure) => Median(Rounds.Select(round => figure(round.Bot)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
