using System.Diagnostics;
using System.Globalization;
using PolicyBot.Benchmarks.Load;
using PolicyBot.Policy.Cases;
using PolicyBot.Records;
using PolicyBot.Records.Sqlite;
using PolicyBot.Records.Sqlite.Engine;

namespace PolicyBot.Benchmarks.Register;

/// <summary>A register full of cases, questions and incidents of several schools: how long a list and a case take, beside a read that asks nothing.</summary>
internal static class RegisterRun
{
    private const double Aim = 20;
    private const int PageLength = 20;

    public static async Task<int> RunAsync(string[] args)
    {
        var (cases, reads) = args switch
        {
            [] => (100_000, 5_000),
            ["--short"] => (2_000, 200),
            ["--cases", var number] => (int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture), 5_000),
            _ => throw new ArgumentException("register takes --cases N or --short."),
        };
        var folder = Directory.CreateTempSubdirectory("policybot-register-");
        try
        {
            return await MeasureAsync(folder.FullName, cases, reads);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> MeasureAsync(string folder, int cases, int reads)
    {
        await using var store = await SqliteStore.OpenAsync(new SqliteOptions { Folder = folder }, TimeProvider.System, CancellationToken.None);
        var filling = Stopwatch.StartNew();
        var entries = await SomeCases.FillAsync(store, cases);
        var database = new FileInfo(Path.Combine(folder, "policybot.db"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{cases} cases, {entries} entries, written in {filling.Elapsed.TotalSeconds:0.0} s, {database.Length / 1e6:0} MB"));
        await using var floor = new Readers(database.FullName, new Lock());
        var random = new Random(7);
        string School() => SomeCases.School(random.Next(SomeCases.Schools));
        CaseNumber Number() => new(SomeCases.Year, random.Next(cases) + 1);

        var worst = 0.0;
        foreach (var (name, counts, read) in new (string, bool, Func<Task>)[]
        {
            ("floor", false, async () => await floor.ReadAsync(static _ => 0, CancellationToken.None)),
            ("open list", true, async () => await store.Cases.OpenAsync(School(), PageLength, CancellationToken.None)),
            ("open list, one kind", true, async () => await store.Cases.OpenAsync(School(), new CasePage(PageLength, Kind: "question"), CancellationToken.None)),
            ("open list, page far down", true, async () => await store.Cases.OpenAsync(School(), new CasePage(PageLength, Number()), CancellationToken.None)),
            ("list of a handler", true, async () => await store.Cases.OfHandlerAsync(SomeCases.Handler(random.Next(SomeCases.Handlers)), PageLength, CancellationToken.None)),
            ("list of a reporter", true, async () => await store.Cases.OfReporterAsync(SomeCases.Reporter(random.Next(SomeCases.Reporters)), PageLength, CancellationToken.None)),
            ("one case", true, async () => await store.Cases.ReadAsync(Number(), CancellationToken.None)),
            ("counts of a school", false, async () => await store.Cases.CountOpenAsync(School(), CancellationToken.None)),
        })
        {
            var times = await TimeAsync(reads, read);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-26} p50 {times.Milliseconds(0.5),8:0.000} ms   p99 {times.Milliseconds(0.99),8:0.000} ms"));
            worst = counts ? Math.Max(worst, times.Milliseconds(0.99)) : worst;
        }

        var verifying = Stopwatch.StartNew();
        var broken = await store.Cases.VerifyAsync(CancellationToken.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all chains verified in {verifying.Elapsed.TotalSeconds:0.00} s, {broken.Count} broken"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"worst p99 {worst:0.000} ms, aim below {Aim} ms: {(worst < Aim ? "met" : "missed")}"));
        return broken.Count == 0 ? 0 : 1;
    }

    private static async Task<Latencies> TimeAsync(int reads, Func<Task> read)
    {
        for (var warm = 0; warm < reads / 10; warm++)
            await read();
        var times = new Latencies(reads);
        for (var turn = 0; turn < reads; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            await read();
            times.Add(Stopwatch.GetTimestamp() - start);
        }
        return times;
    }
}
