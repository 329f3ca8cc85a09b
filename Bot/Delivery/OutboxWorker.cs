using PolicyBot.Records;

namespace PolicyBot.Bot.Delivery;

/// <summary>
/// Keeps the promises of committed turns: delivers what lies in the outbox, at once in the normal case,
/// again later where that helps, and puts aside what can never be delivered.
/// </summary>
internal sealed partial class OutboxWorker(IStore store, Courier courier, SecondRoute secondRoute, TimeProvider time, ILogger<OutboxWorker> logger) : BackgroundService
{
    private const int MostAtOnce = 32;
    private const int MostAttempts = 12;
    private const int MostUnclear = 2;
    private const string Worker = "outbox";
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim room = new(MostAtOnce);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await store.Outbox.WaitForWorkAsync(stoppingToken);
                await room.WaitAsync(stoppingToken);
                room.Release();
                foreach (var promised in await store.Outbox.ClaimAsync(Worker, room.CurrentCount, Lease, stoppingToken))
                {
                    await room.WaitAsync(stoppingToken);
                    _ = DeliverAsync(promised, stoppingToken);
                }
            }
            catch (StoreUnavailableException unavailable)
            {
                Unavailable(logger, unavailable);
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    private async Task DeliverAsync(Promised promised, CancellationToken stoppingToken)
    {
        try
        {
            await KeepAsync(promised, await courier.DeliverAsync(promised, stoppingToken), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: the promise stays in the outbox and is kept after the next start.
        }
        catch (Exception failure)
        {
            Failed(logger, failure, promised.Id);
            await RetryAsync(promised, failure.GetType().Name, null);
        }
        finally
        {
            room.Release();
        }
    }

    private async Task KeepAsync(Promised promised, Reception reception, CancellationToken stoppingToken)
    {
        switch (reception.Kind)
        {
            case ReceptionKind.Taken:
                await store.Outbox.SentAsync(promised, reception.Id, stoppingToken);
                break;
            case ReceptionKind.Later when promised.Attempts + 1 < MostAttempts:
                await RetryAsync(promised, reception.Code, reception.RetryAfter);
                break;
            // An alert may come twice but never not at all; a reply may be missed but never comes twice.
            case ReceptionKind.Unclear when promised.Message.Kind != OutgoingKind.New
                    || promised.Message.Priority == Priority.Alert && promised.Attempts < MostUnclear:
                await RetryAsync(promised, reception.Code, null);
                break;
            default:
                Parked(logger, promised.Id, reception.Code);
                if (await secondRoute.TakeAsync(promised, stoppingToken))
                    Rerouted(logger, promised.Id);
                await store.Outbox.ParkAsync(promised, reception.Code, stoppingToken);
                break;
        }
    }

    private async Task RetryAsync(Promised promised, string reason, TimeSpan? asked)
    {
        var wait = asked ?? TimeSpan.FromSeconds(Math.Min(1 << Math.Min(promised.Attempts, 8), Longest.TotalSeconds));
        await store.Outbox.RetryAsync(promised, time.GetUtcNow() + wait, reason, CancellationToken.None);
    }

    [LoggerMessage(1, LogLevel.Error, "Delivering message {Id} failed")]
    private static partial void Failed(ILogger logger, Exception exception, long id);

    [LoggerMessage(4, LogLevel.Warning, "The alert of message {Id} goes to each member of the management team instead")]
    private static partial void Rerouted(ILogger logger, long id);

    [LoggerMessage(3, LogLevel.Error, "The register is unavailable; what is promised is delivered later")]
    private static partial void Unavailable(ILogger logger, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "Message {Id} cannot be delivered and was put aside: {Code}")]
    private static partial void Parked(ILogger logger, long id, string code);
}
