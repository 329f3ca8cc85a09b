using System.Collections.Concurrent;
using PolicyBot.Records;

namespace PolicyBot.Tests.RecordsRoom;

public abstract partial class StoreContract
{
    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public async Task Whatever_is_repeated_or_interleaved_every_activity_has_its_effect_once_and_in_order(int seed)
    {
        const int Lanes = 8, PerLane = 25;
        var random = new Random(seed);
        var orders = new ConcurrentDictionary<string, List<string>>();
        var done = 0;
        using var finished = new CancellationTokenSource();

        async Task Deliver(int lane)
        {
            var dice = new Random((seed * 1000) + lane);
            for (var number = 0; number < PerLane; number++)
                for (var copy = dice.Next(1, 4); copy > 0; copy--)
                    await Inbox.AppendAsync(Some($"{lane}/{dice.Next(number + 1)}", $"lane-{lane}"), None);
            for (var number = 0; number < PerLane; number++)
                await Inbox.AppendAsync(Some($"{lane}/{number}", $"lane-{lane}"), None);
        }

        async Task Work(int worker)
        {
            var dice = new Random((seed * 2000) + worker);
            while (!finished.IsCancellationRequested)
            {
                if (await Inbox.ClaimAsync($"worker-{worker}", Lease, None) is not { } claim)
                {
                    try
                    {
                        await Inbox.WaitForWorkAsync(finished.Token);
                    }
                    catch (OperationCanceledException)
                    {
                    }
                    continue;
                }
                if (dice.Next(8) == 0)
                    Clock.Advance(Lease); // this worker is thought dead: others may take over
                foreach (var waiting in claim.Waiting)
                {
                    if (dice.Next(6) == 0)
                    {
                        await Inbox.FailAsync(claim, waiting, "dice", Clock.Now, 1000, None);
                        break;
                    }
                    var state = await Store.ReadStateAsync(claim.Lane, None);
                    var result = await Commit(new TurnCommit
                    {
                        Claim = claim,
                        DoneKey = waiting.Activity.Key,
                        States = [new StateWrite(claim.Lane, $"{state.Json}{waiting.Activity.Key} ", state.Version)],
                        Outbox = [SomeMessage(waiting.Activity.Key, claim.Lane)],
                    });
                    if (result is CommitResult.LaneLost)
                        break;
                    if (result is CommitResult.Done && Interlocked.Increment(ref done) == Lanes * PerLane)
                        await finished.CancelAsync();
                }
                await Inbox.ReleaseAsync(claim, None);
            }
        }

        var arrivals = Enumerable.Range(0, Lanes).Select(Deliver);
        await Soon(Task.WhenAll(arrivals.Concat(Enumerable.Range(0, 6).Select(worker => Task.Run(() => Work(worker))))));

        for (var lane = 0; lane < Lanes; lane++)
        {
            var effects = (await Store.ReadStateAsync($"lane-{lane}", None)).Json!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.True(effects.Length == PerLane && effects.Distinct().Count() == PerLane, $"seed {seed}, lane {lane}: {string.Join(' ', effects)}");
            await Keep(new TurnCommit { Addresses = [SomeAddress($"lane-{lane}")] });
        }
        Assert.Equal((0, 0, null), await Inbox.CountAsync(None));
        Assert.Equal(Lanes * PerLane, (await Outbox.CountAsync(None)).Waiting);
        for (var sent = new List<string>(); ;)
        {
            var batch = await Outbox.ClaimAsync("sender", random.Next(1, 5), Lease, None);
            foreach (var promised in batch)
            {
                orders.GetOrAdd(promised.Message.To, _ => []).Add(promised.Message.MessageId);
                await Outbox.SentAsync(promised, null, None);
            }
            if (batch.Count == 0)
                break;
        }
        foreach (var (lane, order) in orders)
            Assert.True(string.Join(' ', order) == (await Store.ReadStateAsync(lane, None)).Json!.TrimEnd(), $"seed {seed}, {lane}: order of messages");
    }

    [Theory, InlineData(11), InlineData(12), InlineData(13)]
    public async Task One_worker_at_a_time_sees_each_lane_in_order_of_arrival(int seed)
    {
        var dice = new Random(seed);
        var model = new Dictionary<string, Queue<string>>();
        for (var step = 0; step < 600; step++)
        {
            var lane = $"lane-{dice.Next(5)}";
            if (dice.Next(2) == 0)
            {
                await Inbox.AppendAsync(Some($"{step}", lane), None);
                if (!model.TryGetValue(lane, out var queue))
                    model[lane] = queue = new Queue<string>();
                queue.Enqueue($"{step}");
            }
            else if (await Inbox.ClaimAsync("worker", Lease, None) is { } claim)
            {
                var expected = model[claim.Lane];
                var oldest = model.Values.Where(queue => queue.Count > 0).Min(queue => int.Parse(queue.Peek(), null));
                Assert.True($"{oldest}" == expected.Peek(), $"seed {seed}, step {step}: {claim.Lane} was not the lane that waited longest");
                Assert.True(claim.Waiting.Select(waiting => waiting.Activity.Key).SequenceEqual(expected.Take(claim.Waiting.Count)), $"seed {seed}, step {step}");
                for (var count = dice.Next(claim.Waiting.Count + 1); count > 0; count--)
                    await Keep(new TurnCommit { Claim = claim, DoneKey = expected.Dequeue() });
                await Inbox.ReleaseAsync(claim, None);
            }
            if (dice.Next(50) == 0)
                await ReopenAsync();
        }
        Assert.Equal(model.Values.Sum(queue => queue.Count), (await Inbox.CountAsync(None)).Waiting);
    }
}
