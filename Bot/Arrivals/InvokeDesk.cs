using PolicyBot.Bot.Turns;
using PolicyBot.Dialogs.Words;
using PolicyBot.Policy;
using PolicyBot.Records;

namespace PolicyBot.Bot.Arrivals;

/// <summary>
/// Answers invokes in their request, in the order of their lane and after their commit. What is not ready in time
/// is answered with "busy", and the work goes on.
/// </summary>
internal sealed partial class InvokeDesk(TurnRunner runner, IStore store, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<InvokeDesk> logger)
{
    private const string Worker = "invoke";
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    /// <summary>A turn takes a few milliseconds; whoever presses while one runs in their own chat waits for it.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public async Task AnswerAsync(HttpContext http, Arrival arrival, byte[] body)
    {
        var work = RunAsync(arrival, body, lifetime.ApplicationStopping);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        var first = await Task.WhenAny(work, Task.Delay(Patience, time, enough.Token));
        await enough.CancelAsync();
        var answer = first == work ? await work : Words(arrival, HostWords.Busy(LanguageOf(arrival)));
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(answer, http.RequestAborted);
    }

    private async Task<string> RunAsync(Arrival arrival, byte[] body, CancellationToken cancellationToken)
    {
        Claim? claim = null;
        try
        {
            while ((claim = await store.Inbox.ClaimLaneAsync(arrival.Lane, Worker, Lease, cancellationToken)) is null)
                await Task.Delay(LookAgain, time, cancellationToken);
            var end = await runner.RunAsync(arrival, body, claim, cancellationToken);
            if (end.Result is CommitResult.Conflict or CommitResult.LaneLost)
                throw new InvalidOperationException($"An invoke was not kept: {end.Result}.");
            return end.Answer ?? Words(arrival, "");
        }
        catch (Exception failure) when (failure is not StoreUnavailableException and not OperationCanceledException)
        {
            Failed(logger, failure);
            return Words(arrival, HostWords.WentWrong(LanguageOf(arrival)));
        }
        finally
        {
            if (claim is not null)
                await store.Inbox.ReleaseAsync(claim, CancellationToken.None);
        }
    }

    /// <summary>A word that changes nothing, where whoever asked looks: below the card, or in the dialog of a message's menu.</summary>
    private static string Words(Arrival arrival, string words) =>
        arrival.IsOfMessage ? DialogAnswer.Words(words) : InvokeAnswer.ToText(InvokeAnswer.Word(words));

    private static Language LanguageOf(Arrival arrival) =>
        arrival.Locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Dutch;

    [LoggerMessage(1, LogLevel.Error, "An invoke failed and changed nothing")]
    private static partial void Failed(ILogger logger, Exception exception);
}
