using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace PolicyBot.Tests.Sdk;

public class CoreTurnContextTests
{
    [Fact]
    public void A_turn_needs_an_adapter_and_an_activity()
    {
        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, new Activity()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(new RecordingAdapter(), null));
    }

    [Fact]
    public async Task A_reply_goes_back_to_where_the_activity_came_from()
    {
        var context = SomeTurn.Of();
        await context.SendActivityAsync("hallo");
        var sent = Assert.Single(SomeTurn.AdapterOf(context).Sent);
        Assert.Equal("hallo", sent.Text);
        Assert.Equal("acceptingInput", sent.InputHint);
        Assert.Equal("28:bot", sent.From.Id);
        Assert.Equal("29:teacher", sent.Recipient.Id);
        Assert.Equal("in-1", sent.ReplyToId);
        Assert.Equal("a:private", sent.Conversation.Id);
        Assert.Equal("sent-1", sent.Id);
    }

    [Fact]
    public async Task A_message_makes_the_turn_answered_and_a_trace_does_not()
    {
        var context = SomeTurn.Of();
        await context.SendActivityAsync((Activity)Activity.CreateTraceActivity("note"));
        Assert.False(context.Responded);
        await context.SendActivityAsync("hallo");
        Assert.True(context.Responded);
    }

    [Fact]
    public async Task Hooks_run_in_the_order_in_which_they_were_added_and_see_the_result()
    {
        var context = SomeTurn.Of();
        var order = new List<string>();
        context.OnSendActivities(async (_, _, next) =>
        {
            order.Add("first in");
            var responses = await next();
            order.Add($"first out {responses[0].Id}");
            return responses;
        });
        context.OnSendActivities(async (_, activities, next) =>
        {
            order.Add("second in");
            activities[0].Id = "renamed";
            return await next();
        });
        var response = await context.SendActivityAsync("hallo");
        Assert.Equal(["first in", "second in", "first out renamed"], order);
        Assert.Equal("renamed", response.Id);
    }

    [Fact]
    public async Task A_hook_that_does_not_go_on_keeps_everything_from_the_adapter()
    {
        var context = SomeTurn.Of();
        context.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));
        context.OnUpdateActivity((_, _, _) => Task.FromResult<ResourceResponse>(null!));
        context.OnDeleteActivity((_, _, _) => Task.CompletedTask);
        var response = await context.SendActivityAsync("hallo");
        await context.UpdateActivityAsync(MessageFactory.Text("anders"));
        await context.DeleteActivityAsync("weg");
        var adapter = SomeTurn.AdapterOf(context);
        Assert.Empty(adapter.Sent);
        Assert.Empty(adapter.Updated);
        Assert.Empty(adapter.Deleted);
        Assert.Null(response.Id);
        Assert.False(context.Responded);
    }

    [Fact]
    public async Task Updates_and_deletions_pass_their_hooks()
    {
        var context = SomeTurn.Of();
        context.OnUpdateActivity((_, activity, next) =>
        {
            activity.Text += "!";
            return next();
        });
        context.OnDeleteActivity((_, reference, next) =>
        {
            reference.ActivityId += "!";
            return next();
        });
        await context.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "old", Text = "anders" });
        await context.DeleteActivityAsync("weg");
        Assert.Equal("anders!", Assert.Single(SomeTurn.AdapterOf(context).Updated).Text);
        Assert.Equal("weg!", Assert.Single(SomeTurn.AdapterOf(context).Deleted));
    }

    [Fact]
    public async Task What_a_hook_throws_reaches_the_sender()
    {
        var context = SomeTurn.Of();
        context.OnSendActivities((_, _, _) => throw new InvalidOperationException("no"));
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => context.SendActivityAsync("hallo"));
        Assert.Equal("no", thrown.Message);
    }

    [Fact]
    public async Task Empty_texts_and_missing_activities_are_refused()
    {
        var context = SomeTurn.Of();
        await Assert.ThrowsAsync<ArgumentNullException>(() => context.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => context.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => context.SendActivitiesAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => context.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => context.UpdateActivityAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => context.DeleteActivityAsync((string)null!));
        Assert.Throws<ArgumentNullException>(() => context.OnSendActivities(null));
    }

    [Fact]
    public async Task Replies_that_are_expected_in_the_response_are_kept()
    {
        var incoming = SomeTurn.Incoming();
        incoming.DeliveryMode = DeliveryModes.ExpectReplies;
        var context = SomeTurn.Of(incoming);
        await context.SendActivityAsync("een");
        await context.SendActivityAsync("twee");
        Assert.Empty(SomeTurn.AdapterOf(context).Sent);
        Assert.Equal(["een", "twee"], context.BufferedReplyActivities.Select(reply => reply.Text));
        Assert.True(context.Responded);
    }

    [Fact]
    public async Task A_copy_of_a_turn_shares_state_and_hooks()
    {
        var context = SomeTurn.Of();
        var seen = 0;
        context.OnSendActivities((_, _, next) =>
        {
            seen++;
            return next();
        });
        context.TurnState.Add("key", "value");
        var copy = new TurnContext(context, SomeTurn.Incoming(text: "anders"));
        await copy.SendActivityAsync("hallo");
        Assert.Equal(1, seen);
        Assert.Equal("value", copy.TurnState.Get<string>("key"));
        Assert.Equal("anders", copy.Activity.Text);
    }

    [Fact]
    public void Turn_state_is_found_by_key_or_by_type()
    {
        var state = new TurnContextStateCollection();
        state.Add("by type");
        state.Add("key", "by key");
        Assert.Equal("by type", state.Get<string>());
        Assert.Equal("by key", state.Get<string>("key"));
        Assert.Null(state.Get<string>("other"));
        Assert.Null(state.Get<Activity>("key"));
        Assert.Throws<ArgumentNullException>(() => state.Get<string>(null));
        Assert.Throws<ArgumentNullException>(() => state.Add<string>("key", null!));
    }

    [Fact]
    public async Task Middleware_surrounds_the_bot_in_order()
    {
        var adapter = new RecordingAdapter();
        var order = new List<string>();
        adapter.Use(new Bracket("outer", order)).Use(new Bracket("inner", order));
        await adapter.RunAsync(new TurnContext(adapter, SomeTurn.Incoming()), (_, _) =>
        {
            order.Add("bot");
            return Task.CompletedTask;
        });
        Assert.Equal(["outer", "inner", "bot", "/inner", "/outer"], order);
    }

    [Fact]
    public async Task An_error_goes_to_the_handler_or_out_of_the_adapter()
    {
        var adapter = new RecordingAdapter();
        var context = new TurnContext(adapter, SomeTurn.Incoming());
        BotCallbackHandler failing = (_, _) => throw new TimeoutException();
        await Assert.ThrowsAsync<TimeoutException>(() => adapter.RunAsync(context, failing));
        Exception? seen = null;
        adapter.OnTurnError = (_, exception) =>
        {
            seen = exception;
            return Task.CompletedTask;
        };
        await adapter.RunAsync(context, failing);
        Assert.IsType<TimeoutException>(seen);
    }

    private sealed class Bracket(string name, List<string> order) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add(name);
            await next(cancellationToken);
            order.Add("/" + name);
        }
    }
}
