using System.Globalization;
using PolicyBot.Policy.Cases;
using PolicyBot.Records;

namespace PolicyBot.Benchmarks.Register;

/// <summary>Cases as schools make them in many years: most of them finished, one in three still open so that lists are long.</summary>
internal static class SomeCases
{
    public const int Year = 2026, Schools = 5, Handlers = 40, Reporters = 2_000;
    private const int MeanEntries = 12;
    private const int Together = 500;
    private static readonly DateTimeOffset start = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    public static string School(int number) => string.Create(CultureInfo.InvariantCulture, $"school-{number}");

    public static string Handler(int number) => string.Create(CultureInfo.InvariantCulture, $"tenant/handler-{number}");

    public static string Reporter(int number) => string.Create(CultureInfo.InvariantCulture, $"tenant/reporter-{number}");

    /// <summary>Writes them; returns how many entries there are.</summary>
    public static async Task<int> FillAsync(IStore store, int cases)
    {
        var random = new Random(42);
        var entries = 0;
        foreach (var part in Enumerable.Range(1, cases).Chunk(Together))
        {
            var appends = part.Select(serial => Some(serial, random)).ToList();
            entries += appends.Sum(append => append.Entries.Count);
            if (await store.CommitAsync(new TurnCommit { Cases = appends }, CancellationToken.None) != CommitResult.Done)
                throw new InvalidOperationException("A case could not be written.");
        }
        return entries;
    }

    private static CaseAppend Some(int serial, Random random)
    {
        var incident = random.Next(2) == 0;
        var opened = start.AddMinutes(serial);
        var entries = Enumerable.Range(0, random.Next(1, 2 * MeanEntries)).Select(step => new CaseEntry(
            opened.AddHours(step), Reporter(random.Next(Reporters)), step == 0 ? "opened" : "step-done", $$"""{"text":"{{new string('x', random.Next(40, 400))}}"}""")).ToList();
        var line = new CaseLine(
            School(random.Next(Schools)), incident ? "incident" : "question", random.Next(2) == 0 ? "Open" : "InHand", "Normal", "friend-pupil",
            Reporter(random.Next(Reporters)), random.Next(2) == 0 ? Handler(random.Next(Handlers)) : null,
            opened, entries[^1].At, random.Next(10) == 0 ? 1 : 0, Finished: random.Next(3) != 0);
        return new CaseAppend(new CaseNumber(Year, serial), 0, entries, line);
    }
}
