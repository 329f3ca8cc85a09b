using System.Text;
using PolicyBot.Records;

namespace PolicyBot.Tests.RecordsRoom;

public abstract partial class StoreContract
{
    private Later Wake(string key, TimeSpan after, string? lane = null) => new(Some(key, lane ?? $"wake:{key}", "wek mij"), Clock.Now + after);

    [Fact]
    public async Task What_is_to_be_looked_at_later_is_handed_out_when_it_is_due_and_wakes_the_worker()
    {
        await Keep(new TurnCommit { Later = [Wake("w", TimeSpan.FromDays(3)), Wake("x", TimeSpan.FromDays(4))] });
        Assert.Null(await Inbox.ClaimAsync("worker", Lease, None));
        var wait = Inbox.WaitForWorkAsync(None);
        Clock.Advance(TimeSpan.FromDays(3) - TimeSpan.FromSeconds(1));
        Assert.False(wait.IsCompleted);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await Soon(wait);

        var claim = await Inbox.ClaimAsync("worker", Lease, None);

        var waiting = Assert.Single(claim!.Waiting);
        Assert.Equal(("wake:w", "w", "wek mij"), (claim.Lane, waiting.Activity.Key, Encoding.UTF8.GetString(waiting.Activity.Body.Span)));
        Assert.Null(await Inbox.ClaimAsync("worker", Lease, None));
    }

    [Fact]
    public async Task What_is_to_be_looked_at_later_survives_a_restart_and_is_due_at_its_own_time()
    {
        await Keep(new TurnCommit { Later = [Wake("w", TimeSpan.FromHours(2))] });
        Clock.Advance(TimeSpan.FromHours(1));
        await ReopenAsync();

        Assert.Null(await Inbox.ClaimAsync("worker", Lease, None));
        Assert.Equal((0, 0, null), await Inbox.CountAsync(None));
        Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal("w", Assert.Single((await Inbox.ClaimAsync("worker", Lease, None))!.Waiting).Activity.Key);
    }

    [Fact]
    public async Task What_fell_due_while_the_bot_was_off_is_handed_out_at_the_start()
    {
        await Keep(new TurnCommit { Later = [Wake("w", TimeSpan.FromHours(2))] });
        await Store.DisposeAsync();
        Clock.Advance(TimeSpan.FromDays(2));
        await ReopenAsync();

        Assert.NotNull(await Inbox.ClaimAsync("worker", Lease, None));
    }

    [Fact]
    public async Task Something_for_later_holds_back_neither_its_conversation_nor_any_other()
    {
        var claim = await Claimed(Some("1", "lane"));
        await Keep(new TurnCommit { Claim = claim, DoneKey = "1", Later = [Wake("w", TimeSpan.FromDays(1))] });
        await Inbox.ReleaseAsync(claim, None);
        await Inbox.AppendAsync(Some("2", "lane"), None);
        await Inbox.AppendAsync(Some("3", "other"), None);

        Assert.Equal("2", (await Inbox.ClaimAsync("worker", Lease, None))!.Waiting[0].Activity.Key);
        Assert.Equal("3", (await Inbox.ClaimAsync("worker", Lease, None))!.Waiting[0].Activity.Key);
        Assert.Null(await Inbox.ClaimAsync("worker", Lease, None));
    }

    [Fact]
    public async Task A_turn_that_runs_again_asks_to_be_woken_once()
    {
        await Keep(new TurnCommit { Later = [Wake("w", TimeSpan.FromHours(1))] });
        await Keep(new TurnCommit { Later = [Wake("w", TimeSpan.FromHours(5)), Wake("w", TimeSpan.Zero)] });
        Clock.Advance(TimeSpan.FromHours(1));
        var claim = await Inbox.ClaimAsync("worker", Lease, None);
        Assert.Single(claim!.Waiting);
        await Keep(new TurnCommit { Claim = claim, DoneKey = "w" });
        await Inbox.ReleaseAsync(claim, None);

        await Keep(new TurnCommit { Later = [Wake("w", TimeSpan.FromHours(1))] });
        Clock.Advance(TimeSpan.FromDays(1));

        Assert.Null(await Inbox.ClaimAsync("worker", Lease, None));
        Assert.Equal((0, 0, null), await Inbox.CountAsync(None));
    }

    [Fact]
    public async Task A_refused_commit_wakes_nobody()
    {
        await Keep(new TurnCommit { States = [new StateWrite("taken", "{}", 0)] });
        Assert.Equal(CommitResult.Conflict, await Commit(new TurnCommit
        {
            States = [new StateWrite("taken", "{}", 0)],
            Later = [Wake("w", TimeSpan.FromHours(1))],
        }));
        Clock.Advance(TimeSpan.FromHours(2));

        Assert.Null(await Inbox.ClaimAsync("worker", Lease, None));
        Assert.Equal((false, null), await Inbox.FindAsync("w", None));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Work_is_counted_from_its_time_on_and_what_failed_all_the_time(bool afterRestart)
    {
        var asked = Clock.Now;
        await Keep(new TurnCommit { Later = [Wake("w", TimeSpan.FromHours(3)), Wake("x", TimeSpan.FromDays(9))] });
        if (afterRestart)
            await ReopenAsync();
        Assert.Equal((0, 0, null), await Inbox.CountAsync(None));
        Clock.Advance(TimeSpan.FromHours(4));
        Assert.Equal((1, 0, asked.AddHours(3)), await Inbox.CountAsync(None));

        var claim = await Inbox.ClaimAsync("worker", Lease, None);
        await Inbox.FailAsync(claim!, claim!.Waiting[0], "boom", Clock.Now.AddHours(1), 5, None);
        await Inbox.ReleaseAsync(claim, None);
        if (afterRestart)
            await ReopenAsync();

        Assert.Equal((1, 0, asked.AddHours(3)), await Inbox.CountAsync(None));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Of_all_that_waits_at_one_moment_people_go_first(bool afterRestart)
    {
        await Keep(new TurnCommit { Later = [.. Enumerable.Range(0, 50).Select(n => Wake($"w{n}", TimeSpan.FromHours(1)))] });
        await Inbox.AppendAsync(Some("1", "lane"), None);
        if (afterRestart)
            await ReopenAsync();
        Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("lane", (await Inbox.ClaimAsync("worker", Lease, None))!.Lane);
        Assert.Equal("wake:w0", (await Inbox.ClaimAsync("worker", Lease, None))!.Lane);
    }
}
