using PolicyBot.Records;

namespace PolicyBot.Tests.RecordsRoom;

public abstract partial class StoreContract
{
    private async Task<IReadOnlyList<Promised>> ClaimedMessages(int most = 100) => await Outbox.ClaimAsync("sender", most, Lease, None);

    private async Task<string[]> ClaimedIds() => [.. (await ClaimedMessages()).Select(promised => promised.Message.MessageId)];

    [Fact]
    public async Task A_promised_message_comes_with_its_address_also_after_a_restart()
    {
        var message = new Outgoing("m", OutgoingKind.New, "lane:a", """{"text":"dag 👋"}""", "reply", Priority.Courtesy);
        await Keep(new TurnCommit { Addresses = [SomeAddress()], Outbox = [message] });
        await ReopenAsync();

        var promised = Assert.Single(await ClaimedMessages());

        Assert.Equal((message, SomeAddress(), null, 0), (promised.Message, promised.Address, promised.ChannelMessageId, promised.Attempts));
    }

    [Fact]
    public async Task One_message_an_address_is_in_flight_and_their_order_is_kept()
    {
        await Keep(new TurnCommit { Addresses = [SomeAddress()], Outbox = [SomeMessage("1"), SomeMessage("2", priority: Priority.Alert)] });

        var first = Assert.Single(await ClaimedMessages());
        Assert.Empty(await ClaimedMessages());
        await Outbox.SentAsync(first, "c1", None);
        var second = Assert.Single(await ClaimedMessages());
        await Outbox.SentAsync(second, "c2", None);

        Assert.Equal(("1", "2"), (first.Message.MessageId, second.Message.MessageId));
        Assert.Equal((0, 0, 0, null), await Outbox.CountAsync(None));
    }

    [Fact]
    public async Task Addresses_where_an_alert_waits_go_first_then_the_oldest()
    {
        foreach (var key in new[] { "a", "b", "c", "d" })
            await Keep(new TurnCommit { Addresses = [SomeAddress("lane:" + key)] });
        await Keep(new TurnCommit
        {
            Outbox = [
            SomeMessage("courtesy", "lane:a", Priority.Courtesy), SomeMessage("reply", "lane:b"),
            SomeMessage("before-alert", "lane:c", Priority.Courtesy), SomeMessage("alert", "lane:c", Priority.Alert), SomeMessage("reply-2", "lane:d")]
        });

        Assert.Equal(["before-alert", "reply"], (await ClaimedMessages(2)).Select(promised => promised.Message.MessageId));
        Assert.Equal(["reply-2", "courtesy"], await ClaimedIds());
    }

    [Fact]
    public async Task A_message_without_an_address_waits_until_one_is_known()
    {
        await Keep(new TurnCommit { Outbox = [SomeMessage("1", "person:t/mt")] });
        await ReopenAsync();
        Assert.Empty(await ClaimedMessages());
        Assert.Equal((1, 1, 0, Clock.Now), await Outbox.CountAsync(None));
        var wait = Outbox.WaitForWorkAsync(None);
        Assert.False(wait.IsCompleted);

        await Keep(new TurnCommit { Addresses = [SomeAddress("person:t/mt")] });

        await Soon(wait);
        Assert.Equal(["1"], await ClaimedIds());
        Assert.Equal((1, 0), ((await Outbox.CountAsync(None)).Waiting, (await Outbox.CountAsync(None)).WithoutAddress));
    }

    [Fact]
    public async Task A_message_is_sent_to_the_newest_address()
    {
        await Keep(new TurnCommit { Addresses = [SomeAddress(url: "https://old")], Outbox = [SomeMessage("1")] });
        await Keep(new TurnCommit { Addresses = [SomeAddress(url: "https://new")] });

        Assert.Equal("https://new", Assert.Single(await ClaimedMessages()).Address.ServiceUrl);
    }

    [Fact]
    public async Task A_retry_waits_for_its_time_and_holds_back_what_stands_behind_it()
    {
        await Keep(new TurnCommit { Addresses = [SomeAddress()], Outbox = [SomeMessage("1"), SomeMessage("2", priority: Priority.Alert)] });
        await Outbox.RetryAsync(Assert.Single(await ClaimedMessages()), Clock.Now.AddSeconds(10), "429", None);
        var wait = Outbox.WaitForWorkAsync(None);

        Assert.Empty(await ClaimedMessages());
        Assert.False(wait.IsCompleted);
        Clock.Advance(TimeSpan.FromSeconds(10));
        await Soon(wait);
        var again = Assert.Single(await ClaimedMessages());
        Assert.Equal(("1", 1), (again.Message.MessageId, again.Attempts));
    }

    [Fact]
    public async Task A_parked_message_is_seen_in_the_count_and_lets_others_pass()
    {
        await Keep(new TurnCommit { Addresses = [SomeAddress()], Outbox = [SomeMessage("1"), SomeMessage("2")] });
        await Outbox.ParkAsync(Assert.Single(await ClaimedMessages()), "403", None);
        await ReopenAsync();

        Assert.Equal(["2"], await ClaimedIds());
        Assert.Equal((1, 1), ((await Outbox.CountAsync(None)).Waiting, (await Outbox.CountAsync(None)).Parked));
    }

    [Fact]
    public async Task An_update_knows_what_the_channel_called_the_message()
    {
        await Keep(new TurnCommit { Addresses = [SomeAddress()], Outbox = [SomeMessage("card")] });
        await Outbox.SentAsync(Assert.Single(await ClaimedMessages()), "1700", None);
        await ReopenAsync();
        await Keep(new TurnCommit
        {
            Outbox = [
            SomeMessage("card", kind: OutgoingKind.Update), SomeMessage("card", kind: OutgoingKind.Delete), SomeMessage("never-sent", kind: OutgoingKind.Update)]
        });

        foreach (var (expected, sent) in new[] { ("1700", null), ("1700", "1700"), (null, (string?)null) })
        {
            var promised = Assert.Single(await ClaimedMessages());
            Assert.Equal(expected, promised.ChannelMessageId);
            await Outbox.SentAsync(promised, sent, None);
        }
    }

    [Fact]
    public async Task A_sender_that_disappeared_is_replaced_when_its_lease_runs_out_and_cannot_put_back_what_the_other_has()
    {
        await Keep(new TurnCommit { Addresses = [SomeAddress()], Outbox = [SomeMessage("1"), SomeMessage("2")] });
        var lost = Assert.Single(await ClaimedMessages());
        var wait = Outbox.WaitForWorkAsync(None);
        Clock.Advance(Lease);
        await Soon(wait);
        var taken = Assert.Single(await ClaimedMessages());

        await Outbox.RetryAsync(lost, Clock.Now.AddHours(1), "late", None);
        await Outbox.ParkAsync(lost, "late", None);
        Assert.Empty(await ClaimedMessages());
        Assert.Equal(0, (await Outbox.CountAsync(None)).Parked);
        await Outbox.SentAsync(taken, "c", None);

        Assert.Equal(["2"], await ClaimedIds());
    }

    [Fact]
    public async Task A_late_word_that_it_was_sent_still_counts()
    {
        await Keep(new TurnCommit { Addresses = [SomeAddress()], Outbox = [SomeMessage("1"), SomeMessage("2")] });
        var slow = Assert.Single(await ClaimedMessages());
        Clock.Advance(Lease);
        var other = Assert.Single(await ClaimedMessages());
        await Outbox.SentAsync(slow, "c", None);
        Assert.Empty(await ClaimedMessages());
        await Outbox.RetryAsync(other, Clock.Now, "gone", None);

        Assert.Equal(["2"], await ClaimedIds());
        Assert.Equal(1, (await Outbox.CountAsync(None)).Waiting);
    }
}
