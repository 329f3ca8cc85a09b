using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace PolicyBot.Tests.Sdk;

public class CoreTestFlowTests
{
    private static readonly BotCallbackHandler echo = async (context, cancellationToken) =>
    {
        if (context.Activity.Type == ActivityTypes.Message && context.Activity.Text != "stil")
            await context.SendActivityAsync($"echo:{context.Activity.Text}", cancellationToken: cancellationToken);
    };

    private static TestFlow Flow => new(new TestAdapter(), echo);

    [Fact]
    public Task A_flow_that_goes_as_written_passes() => Flow
        .Test("een", "echo:een")
        .Test("twee", new Activity(ActivityTypes.Message, text: "echo:twee"))
        .Test("drie", reply => Assert.Equal("echo:drie", reply.AsMessageActivity().Text))
        .Send("vier").AssertReplyOneOf(["echo:drie", "echo:vier"])
        .Send("vijf").AssertReplyContains("vijf")
        .SendConversationUpdate()
        .Send("stil").AssertNoReply(timeout: 20)
        .StartTestAsync();

    [Fact]
    public async Task A_wrong_reply_is_shown_beside_the_expected_one()
    {
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => Flow.Send("een").AssertReply("echo:twee", "the second word").StartTestAsync());
        Assert.Contains("the second word", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Expected:echo:twee", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Received:echo:een", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_or_superfluous_reply_fails()
    {
        var late = await Assert.ThrowsAsync<TimeoutException>(() => Flow.Send("stil").AssertReply("x", "an answer", 20).StartTestAsync());
        Assert.Contains("an answer", late.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Flow.Send("een").AssertNoReply(timeout: 20).StartTestAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Flow.Send("een").AssertReplyOneOf(["x"]).StartTestAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Flow.Send("een").AssertReplyContains("x").StartTestAsync());
    }

    [Fact]
    public async Task What_the_bot_throws_reaches_the_test()
    {
        var flow = new TestFlow(new TestAdapter(), (_, _) => throw new FormatException("oops"));
        await Assert.ThrowsAsync<FormatException>(() => flow.Send("een").StartTestAsync());
    }

    [Fact]
    public async Task The_adapter_fills_in_who_and_where()
    {
        var adapter = new TestAdapter("msteams");
        Activity? seen = null;
        await adapter.SendTextToBotAsync(
            "hoi",
            async (context, cancellationToken) =>
            {
                seen = context.Activity;
                await context.SendActivityAsync("dag", cancellationToken: cancellationToken);
            },
            default);
        Assert.Equal("msteams", seen!.ChannelId);
        Assert.Equal("user1", seen.From.Id);
        Assert.Equal("bot", seen.Recipient.Id);
        Assert.NotNull(seen.Id);
        var reply = adapter.GetNextReply();
        Assert.Equal(("msteams", seen.Id, "user1"), (reply.ChannelId, reply.ReplyToId, reply.Recipient.Id));
        Assert.Null(adapter.GetNextReply());
    }

    [Fact]
    public async Task Traces_come_only_when_asked_for()
    {
        BotCallbackHandler tracing = (context, cancellationToken) => context.SendActivityAsync(Activity.CreateTraceActivity("note"), cancellationToken);
        await new TestFlow(new TestAdapter(), tracing).Send("een").AssertNoReply(timeout: 20).StartTestAsync();
        await new TestFlow(new TestAdapter(sendTraceActivity: true), tracing).Send("een").AssertReply(reply => Assert.Equal("trace", reply.Type)).StartTestAsync();
    }

    [Fact]
    public async Task Updates_replace_and_deletions_remove_what_waits()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("kamer"));
        await adapter.SendTextToBotAsync(
            "hoi",
            async (context, cancellationToken) =>
            {
                var first = await context.SendActivityAsync("een", cancellationToken: cancellationToken);
                var second = await context.SendActivityAsync("twee", cancellationToken: cancellationToken);
                await context.UpdateActivityAsync(new Activity(ActivityTypes.Message, first.Id) { Text = "anders" }, cancellationToken);
                await context.DeleteActivityAsync(second.Id, cancellationToken);
            },
            default);
        Assert.Equal("anders", Assert.Single(adapter.ActiveQueue).Text);
    }

    [Fact]
    public async Task State_is_remembered_from_turn_to_turn()
    {
        var state = new ConversationState(new MemoryStorage());
        var count = state.CreateProperty<int>("count");
        var adapter = new TestAdapter(TestAdapter.CreateConversation("kamer")).Use(new AutoSaveStateMiddleware(state));
        await new TestFlow(adapter, async (context, cancellationToken) =>
            {
                var next = await count.GetAsync(context, () => 0, cancellationToken) + 1;
                await count.SetAsync(context, next, cancellationToken);
                await context.SendActivityAsync($"{next}", cancellationToken: cancellationToken);
            })
            .Test("x", "1").Test("x", "2").Test("x", "3")
            .StartTestAsync();
    }
}
