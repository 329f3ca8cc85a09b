using System.Text;
using PolicyBot.Records;

namespace PolicyBot.Tests.RecordsRoom;

public abstract partial class StoreContract
{
    [Fact]
    public async Task The_same_key_is_taken_in_once_and_the_first_body_stays()
    {
        Assert.True(await Inbox.AppendAsync(Some("1", text: "eerste"), None));
        Assert.False(await Inbox.AppendAsync(Some("1", text: "tweede"), None));

        var claim = await Inbox.ClaimAsync("worker", Lease, None);

        Assert.Equal("eerste", Encoding.UTF8.GetString(Assert.Single(claim!.Waiting).Activity.Body.Span));
    }

    [Fact]
    public async Task An_activity_comes_back_as_it_was_received()
    {
        var activity = Some("sleutel-é", "gesprek", "");
        await Inbox.AppendAsync(activity, None);
        await ReopenAsync();

        var waiting = Assert.Single((await Inbox.ClaimAsync("worker", Lease, None))!.Waiting);

        Assert.Equal((activity.Key, activity.Lane, activity.ReceivedAt), (waiting.Activity.Key, waiting.Activity.Lane, waiting.Activity.ReceivedAt));
        Assert.True(waiting.Activity.Body.IsEmpty);
        Assert.Equal(0, waiting.Attempts);
    }

    [Fact]
    public async Task A_key_is_known_long_after_it_was_done()
    {
        var claim = await Claimed(Some("1"));
        await Keep(new TurnCommit { Claim = claim, DoneKey = "1" });
        await ReopenAsync();

        Assert.False(await Inbox.AppendAsync(Some("1"), None));
        Assert.Equal((true, null), await Inbox.FindAsync("1", None));
        Assert.Equal((false, null), await Inbox.FindAsync("2", None));
        Assert.Equal((0, 0, null), await Inbox.CountAsync(None));
    }

    [Fact]
    public async Task A_lane_is_held_by_one_worker_at_a_time_and_others_go_on()
    {
        await Inbox.AppendAsync(Some("1", "a"), None);
        await Inbox.AppendAsync(Some("2", "b"), None);

        var first = await Inbox.ClaimAsync("one", Lease, None);
        var second = await Inbox.ClaimAsync("two", Lease, None);

        Assert.Equal(("a", "b"), (first!.Lane, second!.Lane));
        Assert.Null(await Inbox.ClaimAsync("three", Lease, None));
        Assert.Null(await Inbox.ClaimLaneAsync("a", "three", Lease, None));
        await Inbox.ReleaseAsync(first, None);
        Assert.Equal("a", (await Inbox.ClaimAsync("three", Lease, None))!.Lane);
    }

    [Fact]
    public async Task A_claim_holds_what_waits_in_order_of_arrival()
    {
        foreach (var key in new[] { "1", "2", "3" })
            await Inbox.AppendAsync(Some(key), None);

        var claim = await Inbox.ClaimAsync("worker", Lease, None);
        await Keep(new TurnCommit { Claim = claim, DoneKey = "2" });
        await Inbox.ReleaseAsync(claim!, None);

        Assert.Equal(["1", "2", "3"], claim!.Waiting.Select(waiting => waiting.Activity.Key));
        Assert.Equal(["1", "3"], (await Inbox.ClaimAsync("worker", Lease, None))!.Waiting.Select(waiting => waiting.Activity.Key));
    }

    [Fact]
    public async Task The_lane_that_waited_longest_goes_first()
    {
        foreach (var lane in new[] { "c", "a", "b", "c" })
            await Inbox.AppendAsync(Some(Guid.NewGuid().ToString(), lane), None);

        var order = new List<string>();
        while (await Inbox.ClaimAsync("worker", Lease, None) is { } claim)
            order.Add(claim.Lane);

        Assert.Equal(["c", "a", "b"], order);
    }

    [Fact]
    public async Task A_lease_that_ran_out_can_be_taken_over_and_the_old_worker_is_refused()
    {
        var slow = await Claimed(Some("1"));
        Clock.Advance(Lease);
        var quick = await Inbox.ClaimAsync("other", Lease, None);

        Assert.Equal("1", Assert.Single(quick!.Waiting).Activity.Key);
        Assert.True(quick.Fence > slow.Fence);
        Assert.Equal(CommitResult.LaneLost, await Commit(new TurnCommit { Claim = slow, DoneKey = "1", Outbox = [SomeMessage("m")] }));
        Assert.Equal(Failure.WillRetry, await Inbox.FailAsync(slow, slow.Waiting[0], "late", Clock.Now, 1, None));
        await Inbox.ReleaseAsync(slow, None);
        Assert.Null(await Inbox.ClaimAsync("third", Lease, None));
        await Keep(new TurnCommit { Claim = quick, DoneKey = "1" });
        Assert.Equal((0, 0, 0, null), await Outbox.CountAsync(None));
    }

    [Fact]
    public async Task A_lease_that_ran_out_unnoticed_still_commits()
    {
        var claim = await Claimed(Some("1"));
        Clock.Advance(Lease * 3);
        await Keep(new TurnCommit { Claim = claim, DoneKey = "1" });
    }

    [Fact]
    public async Task A_clock_set_forward_ends_no_lease()
    {
        var claim = await Claimed(Some("1"));
        Clock.Jump(TimeSpan.FromHours(1));
        Assert.Null(await Inbox.ClaimAsync("other", Lease, None));
        await Keep(new TurnCommit { Claim = claim, DoneKey = "1" });
    }

    [Fact]
    public async Task A_claim_from_before_a_restart_is_refused()
    {
        var old = await Claimed(Some("1"));
        await ReopenAsync();

        Assert.Equal(CommitResult.LaneLost, await Commit(new TurnCommit { Claim = old, DoneKey = "1" }));
        var fresh = await Inbox.ClaimAsync("worker", Lease, None);
        Assert.True(fresh!.Fence > old.Fence);
        Assert.Equal(CommitResult.LaneLost, await Commit(new TurnCommit { Claim = old, DoneKey = "1" }));
    }

    [Fact]
    public async Task A_failed_turn_is_tried_again_when_it_is_due_and_holds_back_its_lane()
    {
        var claim = await Claimed(Some("1"));
        await Inbox.AppendAsync(Some("2"), None);
        var failure = await Inbox.FailAsync(claim, claim.Waiting[0], "boom", Clock.Now.AddSeconds(30), 5, None);
        await Inbox.ReleaseAsync(claim, None);

        Assert.Equal(Failure.WillRetry, failure);
        Assert.Null(await Inbox.ClaimAsync("worker", Lease, None));
        Clock.Advance(TimeSpan.FromSeconds(30));
        var again = await Inbox.ClaimAsync("worker", Lease, None);
        Assert.Equal([("1", 1), ("2", 0)], again!.Waiting.Select(waiting => (waiting.Activity.Key, waiting.Attempts)));
    }

    [Fact]
    public async Task A_lane_claimed_by_name_brings_nothing_from_behind_a_retry_that_is_not_due()
    {
        await Inbox.AppendAsync(Some("1"), None);
        await Inbox.AppendAsync(Some("2"), None);
        var claim = await Inbox.ClaimAsync("worker", Lease, None);
        await Inbox.FailAsync(claim!, claim!.Waiting[0], "boom", Clock.Now.AddSeconds(30), 5, None);
        await Inbox.ReleaseAsync(claim, None);

        Assert.Empty((await Inbox.ClaimLaneAsync("lane", "request", Lease, None))!.Waiting);
    }

    [Fact]
    public async Task What_failed_too_often_is_a_dead_letter_and_the_lane_goes_on()
    {
        await Inbox.AppendAsync(Some("1"), None);
        await Inbox.AppendAsync(Some("2"), None);
        var outcomes = new List<Failure>();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var claim = await Inbox.ClaimAsync("worker", Lease, None);
            outcomes.Add(await Inbox.FailAsync(claim!, claim!.Waiting[0], "boom", Clock.Now, 3, None));
            await Inbox.ReleaseAsync(claim, None);
        }
        await ReopenAsync();

        Assert.Equal([Failure.WillRetry, Failure.WillRetry, Failure.DeadLetter], outcomes);
        Assert.Equal((1, 1), ((await Inbox.CountAsync(None)).Waiting, (await Inbox.CountAsync(None)).DeadLetters));
        Assert.Equal("2", (await Inbox.ClaimAsync("worker", Lease, None))!.Waiting[0].Activity.Key);
        Assert.False(await Inbox.AppendAsync(Some("1"), None));
    }

    [Fact]
    public async Task Attempts_and_their_time_survive_a_restart()
    {
        var claim = await Claimed(Some("1"));
        await Inbox.FailAsync(claim, claim.Waiting[0], "boom", Clock.Now.AddMinutes(5), 5, None);
        await ReopenAsync();

        Assert.Null(await Inbox.ClaimAsync("worker", Lease, None));
        Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(1, (await Inbox.ClaimAsync("worker", Lease, None))!.Waiting[0].Attempts);
    }

    [Fact]
    public async Task An_invoke_is_answered_again_with_what_was_answered_before()
    {
        var claim = await Inbox.ClaimLaneAsync("lane", "request", Lease, None);
        Assert.Empty(claim!.Waiting);
        await Keep(new TurnCommit { Claim = claim, DoneKey = "invoke", Answer = """{"status":200}""" });

        Assert.Equal((true, """{"status":200}"""), await Inbox.FindAsync("invoke", None));
        Assert.Equal(CommitResult.AlreadyDone, await Commit(new TurnCommit { Claim = claim, DoneKey = "invoke", Outbox = [SomeMessage("m")] }));
        await Inbox.ReleaseAsync(claim, None);
        Assert.Equal(CommitResult.LaneLost, await Commit(new TurnCommit { Claim = claim, DoneKey = "another" }));
        Assert.Equal(0, (await Outbox.CountAsync(None)).Waiting);
    }

    [Fact]
    public async Task A_worker_that_waits_is_woken_by_an_append_a_release_a_retry_and_an_expired_lease()
    {
        var append = Inbox.WaitForWorkAsync(None);
        Assert.False(append.IsCompleted);
        await Inbox.AppendAsync(Some("1"), None);
        await Soon(append);

        var claim = await Inbox.ClaimAsync("worker", Lease, None);
        var retry = Inbox.WaitForWorkAsync(None);
        await Inbox.FailAsync(claim!, claim!.Waiting[0], "boom", Clock.Now.AddSeconds(5), 5, None);
        await Inbox.ReleaseAsync(claim, None);
        Assert.False(retry.IsCompleted);
        Clock.Advance(TimeSpan.FromSeconds(5));
        await Soon(retry);

        claim = await Inbox.ClaimAsync("worker", Lease, None);
        var release = Inbox.WaitForWorkAsync(None);
        Assert.False(release.IsCompleted);
        await Inbox.ReleaseAsync(claim!, None);
        await Soon(release);

        await Inbox.ClaimAsync("worker", Lease, None);
        var expiry = Inbox.WaitForWorkAsync(None);
        Assert.False(expiry.IsCompleted);
        Clock.Advance(Lease);
        await Soon(expiry);
        await Soon(Inbox.WaitForWorkAsync(None));
    }

    [Fact]
    public async Task A_wait_can_be_cancelled_and_a_cancelled_append_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        var wait = Inbox.WaitForWorkAsync(stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Inbox.AppendAsync(Some("1"), stop.Token));
        Assert.Equal((false, null), await Inbox.FindAsync("1", None));
    }

    [Fact]
    public async Task The_count_tells_since_when_the_oldest_waits()
    {
        var early = Clock.Now;
        await Inbox.AppendAsync(Some("1", "a"), None);
        Clock.Advance(TimeSpan.FromMinutes(2));
        await Inbox.AppendAsync(Some("2", "b"), None);

        Assert.Equal((2, 0, early), await Inbox.CountAsync(None));
    }
}
