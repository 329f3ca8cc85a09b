using PolicyBot.Policy.Cases;
using PolicyBot.Records;

namespace PolicyBot.Tests.RecordsRoom;

public abstract partial class StoreContract
{
    [Fact]
    public async Task State_is_read_back_as_it_was_written_and_its_version_changes()
    {
        Assert.Equal(new StoredState(null, 0), await Store.ReadStateAsync("user", None));
        await Keep(new TurnCommit { States = [new StateWrite("user", "{}", 0)] });
        var first = await Store.ReadStateAsync("user", None);
        await Keep(new TurnCommit { States = [new StateWrite("user", """{"a":"é"}""", first.Version)] });
        await ReopenAsync();

        var second = await Store.ReadStateAsync("user", None);

        Assert.Equal("""{"a":"é"}""", second.Json);
        Assert.True(second.Version > first.Version && first.Version > 0);
    }

    [Fact]
    public async Task State_that_somebody_else_wrote_is_a_conflict()
    {
        await Keep(new TurnCommit { States = [new StateWrite("user", "1", 0)] });
        var read = await Store.ReadStateAsync("user", None);
        await Keep(new TurnCommit { States = [new StateWrite("user", "2", read.Version)] });

        Assert.Equal(CommitResult.Conflict, await Commit(new TurnCommit { States = [new StateWrite("user", "3", read.Version)] }));
        Assert.Equal(CommitResult.Conflict, await Commit(new TurnCommit { States = [new StateWrite("user", "3", 0)] }));
        Assert.Equal(CommitResult.Conflict, await Commit(new TurnCommit { States = [new StateWrite("user", null, read.Version)] }));
        Assert.Equal(CommitResult.Conflict, await Commit(new TurnCommit { States = [new StateWrite("user", null, 0)] }));
        Assert.Equal("2", (await Store.ReadStateAsync("user", None)).Json);
    }

    [Fact]
    public async Task A_version_from_before_a_removal_does_not_match_what_was_written_after()
    {
        await Keep(new TurnCommit { States = [new StateWrite("user", "1", 0)] });
        var before = await Store.ReadStateAsync("user", None);
        await Keep(new TurnCommit { States = [new StateWrite("user", null, before.Version)] });
        Assert.Equal(new StoredState(null, 0), await Store.ReadStateAsync("user", None));
        await Keep(new TurnCommit { States = [new StateWrite("user", "2", 0)] });

        Assert.Equal(CommitResult.Conflict, await Commit(new TurnCommit { States = [new StateWrite("user", "3", before.Version)] }));
    }

    [Fact]
    public async Task A_card_is_spent_once_and_remembers_by_what_and_with_which_answer()
    {
        var card = new ShownCard("YWJj-_", "lane", "t/anna", """["a","b"]""", Clock.Now.AddDays(1));
        await Keep(new TurnCommit { Shown = [card] });
        Assert.Equal(new FoundCard(card, null, null), await Store.FindCardAsync(card.Id, None));

        await Keep(new TurnCommit { Spent = [new SpentCard(card.Id, 1, "ok")] });

        Assert.Equal(CommitResult.Conflict, await Commit(new TurnCommit { Spent = [new SpentCard(card.Id, 0, "again")] }));
        Assert.Equal(new FoundCard(card, 1, "ok"), await Store.FindCardAsync(card.Id, None));
        Assert.Null(await Store.FindCardAsync("unknown", None));
        Assert.Equal(CommitResult.Conflict, await Commit(new TurnCommit { Spent = [new SpentCard("unknown", 0, null)] }));
    }

    public static TheoryData<string> Refusals => ["state", "card", "case", "done", "lane"];

    [Theory, MemberData(nameof(Refusals))]
    public async Task A_refused_commit_leaves_no_trace(string reason)
    {
        await Keep(new TurnCommit { DoneKey = "done", States = [new StateWrite("taken", "{}", 0)], Cases = [SomeCase(1)] });
        var claim = await Claimed(Some("1"));
        if (reason == "lane")
        {
            Clock.Advance(Lease);
            Assert.NotNull(await Inbox.ClaimAsync("other", Lease, None));
        }
        var result = await Commit(new TurnCommit
        {
            Claim = claim,
            DoneKey = reason == "done" ? "done" : "1",
            Answer = "answer",
            Outbox = [SomeMessage("m")],
            Shown = [new ShownCard("card", null, null, "[]", Clock.Now)],
            Addresses = [SomeAddress()],
            States = [new StateWrite("mine", "{}", 0), new StateWrite("taken", "{}", reason == "state" ? 0 : (await Store.ReadStateAsync("taken", None)).Version)],
            Cases = [SomeCase(2), SomeCase(1, expected: reason == "case" ? 0 : 1)],
            Spent = reason == "card" ? [new SpentCard("nothing", 0, null)] : [],
        });

        Assert.Equal(reason switch { "done" => CommitResult.AlreadyDone, "lane" => CommitResult.LaneLost, _ => CommitResult.Conflict }, result);
        Assert.Equal(1, (await Inbox.CountAsync(None)).Waiting);
        Assert.Equal((true, null), await Inbox.FindAsync("1", None));
        Assert.Equal(0, (await Outbox.CountAsync(None)).Waiting);
        Assert.Null(await Store.FindCardAsync("card", None));
        Assert.Null(await Store.FindAddressAsync("lane:a", None));
        Assert.Null((await Store.ReadStateAsync("mine", None)).Json);
        Assert.Single(await Cases.ReadAsync(new CaseNumber(2026, 1), None));
        Assert.Empty(await Cases.ReadAsync(new CaseNumber(2026, 2), None));
    }

    [Fact]
    public async Task A_commit_that_can_never_be_stored_fails_and_leaves_no_trace()
    {
        var card = new ShownCard("same", null, null, "[]", Clock.Now);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Commit(new TurnCommit
        {
            DoneKey = "1",
            States = [new StateWrite("user", "{}", 0)],
            Shown = [card, card],
        }));

        Assert.Equal((false, null), await Inbox.FindAsync("1", None));
        Assert.Null((await Store.ReadStateAsync("user", None)).Json);
        Assert.Null(await Store.FindCardAsync("same", None));
        await Keep(new TurnCommit { Shown = [card] });
    }

    [Fact]
    public async Task The_newest_address_wins_and_an_older_one_changes_nothing()
    {
        var old = SomeAddress(url: "https://old");
        Clock.Advance(TimeSpan.FromSeconds(1));
        var current = SomeAddress(url: "https://new");
        await Keep(new TurnCommit { Addresses = [current] });
        await Keep(new TurnCommit { Addresses = [old] });
        Assert.Equal(current, await Store.FindAddressAsync("lane:a", None));

        Clock.Advance(TimeSpan.FromHours(2));
        var seenAgain = current with { SeenAt = Clock.Now };
        await Keep(new TurnCommit { Addresses = [seenAgain] });
        Assert.Equal(seenAgain, await Store.FindAddressAsync("lane:a", None));
        Assert.Null(await Store.FindAddressAsync("lane:b", None));
    }

    [Fact]
    public async Task Sweeping_removes_what_has_done_its_work_and_nothing_else()
    {
        await Keep(new TurnCommit { DoneKey = "old", Shown = [new ShownCard("old", null, null, "[]", Clock.Now)], Addresses = [SomeAddress()], Outbox = [SomeMessage("old")] });
        await Outbox.SentAsync(Assert.Single(await Outbox.ClaimAsync("w", 9, Lease, None)), "channel-old", None);
        await Inbox.AppendAsync(Some("waits"), None);
        Clock.Advance(TimeSpan.FromDays(8));
        await Keep(new TurnCommit { DoneKey = "new", Shown = [new ShownCard("new", null, null, "[]", Clock.Now)], Outbox = [SomeMessage("new")], Cases = [SomeCase(1)] });

        Assert.Equal(3, await Store.SweepAsync(Clock.Now.AddDays(-7), None));

        Assert.Equal((false, true, true), (
            (await Inbox.FindAsync("old", None)).Seen, (await Inbox.FindAsync("new", None)).Seen, (await Inbox.FindAsync("waits", None)).Seen));
        Assert.Null(await Store.FindCardAsync("old", None));
        Assert.NotNull(await Store.FindCardAsync("new", None));
        Assert.Equal(1, (await Outbox.CountAsync(None)).Waiting);
        Assert.Equal(1, (await Inbox.CountAsync(None)).Waiting);
        Assert.Single(await Cases.ReadAsync(new CaseNumber(2026, 1), None));
        Assert.Equal(0, await Store.SweepAsync(Clock.Now.AddDays(-7), None));
    }
}
