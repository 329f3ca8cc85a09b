using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PolicyBot.Sdk;

namespace PolicyBot.Tests.Sdk;

public class CoreHandlerTests
{
    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData("gibberish", "unknown")]
    public async Task Each_type_has_its_method(string type, string expected)
        => Assert.Equal([expected], await RecordAsync(SomeTurn.Incoming(type)));

    [Fact]
    public async Task The_bot_itself_is_no_new_member()
    {
        var activity = SomeTurn.Incoming(ActivityTypes.ConversationUpdate);
        activity.MembersAdded = [new ChannelAccount("28:bot")];
        Assert.Empty(await RecordAsync(activity));
        activity.MembersAdded.Add(new ChannelAccount("29:teacher"));
        Assert.Equal(["added 2"], await RecordAsync(activity));
        activity.MembersAdded = null;
        activity.MembersRemoved = [new ChannelAccount("29:teacher")];
        Assert.Equal(["removed 1"], await RecordAsync(activity));
    }

    [Fact]
    public async Task Reactions_and_installations_are_told_apart()
    {
        var activity = SomeTurn.Incoming(ActivityTypes.MessageReaction);
        activity.ReactionsAdded = [new MessageReaction("like")];
        activity.ReactionsRemoved = [new MessageReaction("sad")];
        Assert.Equal(["+like", "-sad"], await RecordAsync(activity));
        var installed = SomeTurn.Incoming(ActivityTypes.InstallationUpdate);
        foreach (var (action, expected) in new[] { ("add", "installed"), ("add-upgrade", "installed"), ("remove", "uninstalled"), ("remove-upgrade", "uninstalled") })
        {
            installed.Action = action;
            Assert.Equal([expected], await RecordAsync(installed));
        }
    }

    [Fact]
    public async Task A_turn_without_activity_or_type_is_refused()
    {
        IBot bot = new ActivityHandler();
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await bot.OnTurnAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(async () => await bot.OnTurnAsync(SomeTurn.Of(new Activity())));
    }

    [Theory]
    [InlineData("gibberish")]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    public async Task An_invoke_that_nobody_handles_is_not_implemented(string name)
        => Assert.Equal(501, (await AnswerAsync(new ActivityHandler(), name, null)).Status);

    [Fact]
    public async Task A_health_check_is_answered()
    {
        var answer = await AnswerAsync(new ActivityHandler(), "healthCheck", null);
        Assert.Equal(200, answer.Status);
        Assert.Contains("Health check succeeded.", BotJson.Serialize(answer.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_on_a_card_reaches_the_bot_and_is_answered_with_a_card()
    {
        var answer = await AnswerAsync(new RecordingHandler(), "adaptiveCard/action", """{"action":{"type":"Action.Execute","title":"Approve","verb":"approve","data":{"item":7,"note":"n"}},"trigger":"manual"}""");
        Assert.Equal(200, answer.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal("""approve {"item":7,"note":"n"}""", body.Value);
    }

    [Theory]
    [InlineData(null, "Missing value property")]
    [InlineData("3", "Value property is not properly formed")]
    [InlineData("""{"action":3}""", "Value property is not properly formed")]
    [InlineData("{}", "Missing action property")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "The action 'Action.Submit'is not supported.")]
    public async Task A_press_that_makes_no_sense_is_a_bad_request(string? value, string expected)
    {
        var answer = await AnswerAsync(new RecordingHandler(), "adaptiveCard/action", value);
        Assert.Equal(400, answer.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal((400, "application/vnd.microsoft.error"), (body.StatusCode, body.Type));
        Assert.Equal(expected, Assert.IsType<Error>(body.Value).Message);
    }

    [Fact]
    public async Task A_press_without_a_handler_is_not_implemented()
        => Assert.Equal(501, (await AnswerAsync(new ActivityHandler(), "adaptiveCard/action", """{"action":{"type":"Action.Execute"}}""")).Status);

    internal static async Task<InvokeResponse> AnswerAsync(ActivityHandler bot, string? name, string? value)
    {
        var activity = SomeTurn.Incoming(ActivityTypes.Invoke);
        activity.Name = name;
        activity.Value = value == null ? null : JsonDocument.Parse(value).RootElement;
        var context = SomeTurn.Of(activity);
        await bot.OnTurnAsync(context);
        var sent = Assert.Single(SomeTurn.AdapterOf(context).Sent);
        Assert.Equal(ActivityTypes.InvokeResponse, sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    private static async Task<List<string>> RecordAsync(Activity activity)
    {
        var bot = new RecordingHandler();
        await bot.OnTurnAsync(SomeTurn.Of(activity));
        return bot.Record;
    }

    private sealed class RecordingHandler : ActivityHandler
    {
        public List<string> Record { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unknown");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"added {membersAdded.Count}");

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"removed {membersRemoved.Count}");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note($"+{messageReactions[0].Type}");

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note($"-{messageReactions[0].Type}");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("uninstalled");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
            => Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = $"{invokeValue.Action.Verb} {invokeValue.Action.Data}" });

        private Task Note(string what)
        {
            Record.Add(what);
            return Task.CompletedTask;
        }
    }
}
