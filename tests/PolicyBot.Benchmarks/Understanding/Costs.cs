using System.Diagnostics;
using System.Globalization;
using PolicyBot.Bot.Packs;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding;

namespace PolicyBot.Benchmarks.Ears;

/// <summary>What understanding costs: time for a sentence, memory, and how soon it is ready in a process that just began.</summary>
internal static class Costs
{
    private const int Rounds = 5, Starts = 5;

    public static async Task PrintAsync(IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts, IReadOnlyList<Labelled> sentences)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var reader = new LocalUnderstanding(topics, facts, LearnedFolder.OfProgram);
        var megabytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        foreach (var sentence in sentences)
            reader.Read(sentence.Text);
        var start = Stopwatch.GetTimestamp();
        for (var round = 0; round < Rounds; round++)
            foreach (var sentence in sentences)
                reader.Read(sentence.Text);
        var microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds / (Rounds * Math.Max(1, sentences.Count));
        var ready = new List<double>();
        for (var round = 0; round < Starts; round++)
            ready.Add(await ReadyInNewProcessAsync());
        ready.Sort();
        Console.WriteLine();
        Console.WriteLine($"a sentence: {microseconds:0} µs with its facts; memory: {megabytes:0.0} MB; ready {ready[Starts / 2]:0} ms after it is begun, in a new process (best of {Starts}: {ready[0]:0})");
        GC.KeepAlive(reader);
    }

    /// <summary>Begun by <see cref="ReadyInNewProcessAsync"/>: says how long it takes until the first sentence is read.</summary>
    public static int Ready(IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts)
    {
        var start = Stopwatch.GetTimestamp();
        new LocalUnderstanding(topics, facts, LearnedFolder.OfProgram).Read("Mag ik vrienden worden met deze leerling?");
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static async Task<double> ReadyInNewProcessAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PolicyBot.Benchmarks.dll"), "understanding", "--ready"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("No process was started.");
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return double.Parse(said, CultureInfo.InvariantCulture);
    }
}
