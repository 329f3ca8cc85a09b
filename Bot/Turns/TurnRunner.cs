using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PolicyBot.Bot.Arrivals;
using PolicyBot.Bot.Evidence;
using PolicyBot.Bot.Pages;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Records;

namespace PolicyBot.Bot.Turns;

/// <summary>How a turn ended.</summary>
/// <param name="Result">What the register said to the commit.</param>
/// <param name="Answer">For an invoke: the answer as JSON text, or null for one the bot does not know.</param>
internal readonly record struct TurnEnd(CommitResult Result, string? Answer);

/// <summary>Runs one turn and commits it. When somebody else changed what it had read, it runs again from the beginning.</summary>
internal sealed class TurnRunner(TurnAdapter adapter, TurnHandler handler, IStore store, EvidenceIntake intake, PageAddress pages, TimeProvider time)
{
    private const int MostRuns = 5;

    public async Task<TurnEnd> RunAsync(Arrival arrival, ReadOnlyMemory<byte> body, Claim claim, CancellationToken cancellationToken)
    {
        for (var run = 1; ; run++)
        {
            var work = new TurnWork(store, intake, pages, arrival, claim, time);
            await work.MeetAsync(cancellationToken);
            var activity = await ActivityText.ReadAsync(body);
            Turn? turn = null;
            var response = await adapter.RunAsync(activity, work, async (context, cancel) =>
            {
                await handler.OnTurnAsync(context, cancel);
                turn = context.TurnState.Get<Turn>();
            }, cancellationToken);
            var answer = work.Answer ?? (response?.Body is AdaptiveCardInvokeResponse card ? InvokeAnswer.ToText(card) : null);
            await work.ReachAsync(cancellationToken);
            var result = await store.CommitAsync(work.ToCommit(turn, turn is { IsConfidential: true } ? null : answer), cancellationToken);
            if (result == CommitResult.AlreadyDone)
                return new TurnEnd(result, (await store.Inbox.FindAsync(arrival.Key, cancellationToken)).Answer);
            if (result != CommitResult.Conflict || run == MostRuns)
                return new TurnEnd(result, answer);
        }
    }
}
