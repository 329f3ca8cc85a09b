using PolicyBot.Records;

namespace PolicyBot.Bot.Hosting;

/// <summary>Once an hour removes what has done its work: old tombstones and cards, and with them the text they held; and files that became part of no case.</summary>
internal sealed partial class Sweeper(IStore store, TimeProvider time, ILogger<Sweeper> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <summary>A day longer than a card can be pressed.</summary>
    private static readonly TimeSpan Keep = TimeSpan.FromDays(31);

    /// <summary>Longer than any turn that could still make a file part of its case.</summary>
    private static readonly TimeSpan KeepOrphans = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                Swept(logger, await store.SweepAsync(time.GetUtcNow() - Keep, stoppingToken));
                Swept(logger, await store.Evidence.SweepAsync(time.GetUtcNow() - KeepOrphans, stoppingToken));
            }
            catch (StoreUnavailableException unavailable)
            {
                Unavailable(logger, unavailable);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(1, LogLevel.Debug, "Swept {Count} things that had done their work")]
    private static partial void Swept(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Error, "The register is unavailable; the sweep is tried again in an hour")]
    private static partial void Unavailable(ILogger logger, Exception exception);
}
