using Microsoft.Extensions.Options;
using PolicyBot.Bot.Arrivals;
using PolicyBot.Bot.Hosting;
using PolicyBot.Records;

namespace PolicyBot.Bot.Turns;

/// <summary>Works through the inbox: one lane at a time for each worker, its activities in order, each its own turn and commit.</summary>
internal sealed partial class LaneWorker(
    IStore store, TurnRunner runner, FailedTurn failed, IOptions<InstanceOptions> options, TimeProvider time, ILogger<LaneWorker> logger) : BackgroundService
{
    private const int MostAttempts = 5;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(1, options.Value.Workers).Select(number => Task.Run(() => WorkAsync($"worker {number}", stoppingToken), stoppingToken)));

    private async Task WorkAsync(string worker, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await store.Inbox.WaitForWorkAsync(stoppingToken);
                while (await store.Inbox.ClaimAsync(worker, Lease, stoppingToken) is { } claim)
                    await WorkAsync(claim, stoppingToken);
            }
            catch (StoreUnavailableException unavailable)
            {
                Unavailable(logger, unavailable);
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    private async Task WorkAsync(Claim claim, CancellationToken stoppingToken)
    {
        try
        {
            foreach (var waiting in claim.Waiting)
                if (!await TurnAsync(claim, waiting, stoppingToken))
                    break;
        }
        finally
        {
            await store.Inbox.ReleaseAsync(claim, CancellationToken.None);
        }
    }

    /// <summary>One turn. False when the lane must wait: the turn failed and will be tried again, or the lane was lost.</summary>
    private async Task<bool> TurnAsync(Claim claim, Waiting waiting, CancellationToken stoppingToken)
    {
        try
        {
            if (!Arrival.TryRead(waiting.Activity.Body, out var arrival, out var problem))
                throw new InvalidOperationException($"An activity in the inbox cannot be read: {problem}.");
            var end = await runner.RunAsync(arrival, waiting.Activity.Body, claim, stoppingToken);
            if (end.Result == CommitResult.Conflict)
                throw new InvalidOperationException("What the turn had read was changed by others at every run.");
            return end.Result != CommitResult.LaneLost;
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception failure) when (failure is not StoreUnavailableException)
        {
            Failed(logger, failure, waiting.Id, waiting.Attempts + 1);
            var retryAt = time.GetUtcNow() + TimeSpan.FromSeconds(1 << Math.Min(waiting.Attempts, 6));
            var result = await store.Inbox.FailAsync(claim, waiting, failure.GetType().Name, retryAt, MostAttempts, CancellationToken.None);
            if (result == Failure.WillRetry)
                return false;
            await failed.TellAsync(waiting, CancellationToken.None);
            return true;
        }
    }

    [LoggerMessage(2, LogLevel.Error, "The register is unavailable; what waits is tried again")]
    private static partial void Unavailable(ILogger logger, Exception exception);

    [LoggerMessage(1, LogLevel.Error, "The turn of inbox entry {Id} failed at attempt {Attempt} and changed nothing")]
    private static partial void Failed(ILogger logger, Exception exception, long id, int attempt);
}
