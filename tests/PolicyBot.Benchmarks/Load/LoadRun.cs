using System.Diagnostics;

namespace PolicyBot.Benchmarks.Load;

/// <summary>The whole load run, start to end: by itself, on the loopback only.</summary>
internal static class LoadRun
{
    private const int ConversationsAtHalfLoad = 8;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>1 when a reply was lost, doubled or wrong; never for a timing.</summary>
    public static async Task<int> RunAsync(LoadOptions options)
    {
        var findings = new Findings();
        await using var connector = await FakeConnector.StartAsync(findings);
        var report = new LoadReport(options);
        await MeasureAsync(connector, options, report).WaitAsync(Longest, TimeProvider.System);
        report.Write(Console.Out);
        Console.WriteLine(findings);
        return findings.None ? 0 : 1;
    }

    private static async Task MeasureAsync(FakeConnector connector, LoadOptions options, LoadReport report)
    {
        for (var start = 0; start < options.Starts; start++)
            report.Starts.Add(await StartAsync(connector));
        await LoadAsync(connector, options, report);
        await OpenAsync(connector, options, report);
    }

    /// <summary>Milliseconds from the start of the process to its first answer in a conversation.</summary>
    private static async Task<double> StartAsync(FakeConnector connector)
    {
        await using var bot = Child.Bot();
        using var sender = new Sender(bot.Endpoint);
        var first = Conversations(1, connector, sender);
        await bot.ListensAsync();
        return await first[0].SayAsync(bot.StartedAt) is var (_, reply) ? reply * 1000.0 / Stopwatch.Frequency : double.NaN;
    }

    private static async Task LoadAsync(FakeConnector connector, LoadOptions options, LoadReport report)
    {
        await using var floor = Child.Floor();
        await using var bot = Child.Bot();
        using var toFloor = new Sender(floor.Endpoint);
        using var toBot = new Sender(bot.Endpoint);
        var ofFloor = Conversations(options.Conversations, connector, toFloor, Walk.FloorReply);
        var ofBot = Conversations(options.Conversations * ConversationsAtHalfLoad, connector, toBot);
        await floor.ListensAsync();
        await bot.ListensAsync();

        for (var round = 0; round <= options.Rounds; round++)
        {
            var seconds = round == 0 ? options.WarmUp : options.Seconds;
            connector.Listen(ofFloor);
            var floored = await Pace.ClosedAsync(floor, ofFloor, seconds);
            connector.Listen(ofBot);
            var updates = connector.Updates;
            var walked = await Pace.ClosedAsync(bot, ofBot.Take(options.Conversations), seconds);
            if (round > 0)
                report.Rounds.Add((floored, walked, connector.Updates - updates));
        }
        report.PeakUnderLoad = bot.MegabytesPeak;
        report.Half = await Pace.OpenAsync(bot, ofBot, report.PerSecond / 2, options.Seconds);
    }

    /// <summary>Many conversations, each with one message sent and a question open.</summary>
    private static async Task OpenAsync(FakeConnector connector, LoadOptions options, LoadReport report)
    {
        await using var bot = Child.Bot();
        using var sender = new Sender(bot.Endpoint);
        var all = Conversations(options.Open, connector, sender);
        await bot.ListensAsync();
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = options.Conversations },
            async (conversation, cancel) => await conversation.SayAsync(Stopwatch.GetTimestamp(), cancel));
        await Pace.SettleAsync();
        (report.OpenNow, report.OpenPeak) = (bot.MegabytesNow, bot.MegabytesPeak);
    }

    private static Conversation[] Conversations(int count, FakeConnector connector, Sender sender, byte[]? fixedReply = null)
    {
        var made = new Conversation[count];
        for (var number = 0; number < count; number++)
            made[number] = new Conversation(number, connector.Url, sender, connector.Findings, fixedReply);
        connector.Listen(made);
        return made;
    }
}
