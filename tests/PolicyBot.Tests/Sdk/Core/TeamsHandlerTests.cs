using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using PolicyBot.Sdk;

namespace PolicyBot.Tests.Sdk;

public class TeamsHandlerTests
{
    [Theory]
    [InlineData("fileConsent/invoke", """{"action":"accept"}""")]
    [InlineData("actionableMessage/executeAction", "{}")]
    [InlineData("composeExtension/queryLink", "{}")]
    [InlineData("composeExtension/anonymousQueryLink", "{}")]
    [InlineData("composeExtension/query", "{}")]
    [InlineData("composeExtension/selectItem", "{}")]
    [InlineData("composeExtension/submitAction", "{}")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"edit"}""")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"send"}""")]
    [InlineData("composeExtension/fetchTask", """{"commandId":"c"}""")]
    [InlineData("composeExtension/querySettingUrl", null)]
    [InlineData("composeExtension/setting", null)]
    [InlineData("composeExtension/onCardButtonClicked", "{}")]
    [InlineData("task/fetch", """{"data":{"a":1}}""")]
    [InlineData("task/submit", """{"data":{"a":1}}""")]
    [InlineData("signin/verifyState", null)]
    [InlineData("signin/tokenExchange", null)]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute"}}""")]
    [InlineData("gibberish", null)]
    [InlineData(null, null)]
    public async Task What_the_bot_does_not_handle_is_not_implemented(string? name, string? value)
        => Assert.Equal(501, (await CoreHandlerTests.AnswerAsync(new TeamsActivityHandler(), name, value)).Status);

    [Theory]
    [InlineData("fileConsent/invoke", """{"action":"shrug"}""")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"shrug"}""")]
    [InlineData("composeExtension/query", "[]")]
    [InlineData("task/fetch", "3")]
    [InlineData("composeExtension/query", """{"parameters":3}""")]
    public async Task What_makes_no_sense_is_a_bad_request(string name, string value)
        => Assert.Equal(400, (await CoreHandlerTests.AnswerAsync(new TeamsActivityHandler(), name, value)).Status);

    [Theory]
    [InlineData("task/fetch", """{"data":{"form":"incident"},"context":{"theme":"dark"}}""", """{"task":{"value":"fetch {\"form\":\"incident\"} dark","type":"message"}}""")]
    [InlineData("task/submit", """{"data":{"text":"x"}}""", """{"task":{"value":"submit {\"text\":\"x\"}","type":"message"}}""")]
    [InlineData("composeExtension/query", """{"commandId":"zoek","parameters":[{"name":"q","value":"foto"}],"queryOptions":{"skip":0,"count":25}}""", """{"composeExtension":{"text":"zoek foto 25"}}""")]
    [InlineData("composeExtension/fetchTask", """{"commandId":"meld","messagePayload":{"id":"1","body":{"content":"au"}}}""", """{"task":{"value":"meld au","type":"message"}}""")]
    [InlineData("composeExtension/submitAction", """{"commandId":"meld","data":{"a":1}}""", """{"composeExtension":{"text":"meld {\"a\":1}"}}""")]
    public async Task What_the_bot_handles_is_read_and_answered(string name, string value, string expected)
    {
        var answer = await CoreHandlerTests.AnswerAsync(new Answering(), name, value);
        Assert.Equal(200, answer.Status);
        Assert.Equal(expected, BotJson.Serialize(answer.Body));
    }

    [Fact]
    public async Task A_file_that_may_be_uploaded_comes_with_its_address()
    {
        var bot = new Answering();
        var answer = await CoreHandlerTests.AnswerAsync(bot, "fileConsent/invoke", """{"action":"accept","uploadInfo":{"uploadUrl":"https://up.example","name":"verslag.pdf"}}""");
        Assert.Equal(200, answer.Status);
        Assert.Equal(["accept https://up.example"], bot.Record);
    }

    [Theory]
    [InlineData("channelCreated", "created MT in Noord")]
    [InlineData("channelRenamed", "renamed MT in Noord")]
    [InlineData("teamArchived", "archived Noord")]
    [InlineData("somethingNew", null)]
    public async Task Changes_of_a_team_have_their_methods(string eventType, string? expected)
    {
        var activity = SomeTurn.Incoming(ActivityTypes.ConversationUpdate);
        activity.ChannelData = Json($$$"""{"eventType":"{{{eventType}}}","team":{"id":"t","name":"Noord"},"channel":{"id":"c","name":"MT"}}""");
        Assert.Equal(expected is null ? [] : [expected], await RecordAsync(activity));
    }

    [Fact]
    public async Task New_members_come_with_their_team_and_the_bot_counts_too()
    {
        var activity = SomeTurn.Incoming(ActivityTypes.ConversationUpdate);
        activity.MembersAdded = [new ChannelAccount("28:bot"), new ChannelAccount("29:teacher", aadObjectId: "0020")];
        activity.ChannelData = Json("""{"team":{"id":"t","name":"Noord"}}""");
        Assert.Equal(["added 28:bot,29:teacher to Noord"], await RecordAsync(activity));
        activity.ChannelId = "emulator";
        Assert.Equal(["members 2"], await RecordAsync(activity));
    }

    [Fact]
    public async Task Edited_and_deleted_messages_have_their_methods()
    {
        var edited = SomeTurn.Incoming(ActivityTypes.MessageUpdate);
        edited.ChannelData = Json("""{"eventType":"editMessage"}""");
        Assert.Equal(["edited"], await RecordAsync(edited));
        var deleted = SomeTurn.Incoming(ActivityTypes.MessageDelete);
        deleted.ChannelData = Json("""{"eventType":"softDeleteMessage"}""");
        Assert.Equal(["deleted"], await RecordAsync(deleted));
    }

    [Theory]
    [InlineData("100", "200", true)]
    [InlineData("200", "200", true)]
    [InlineData("300", "200", false)]
    [InlineData("x", "200", false)]
    public void A_read_receipt_says_which_messages_were_read(string message, string lastRead, bool expected)
        => Assert.Equal(expected, new ReadReceiptInfo(lastRead).IsMessageRead(message));

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    private static async Task<List<string>> RecordAsync(Activity activity)
    {
        var bot = new Answering();
        await bot.OnTurnAsync(SomeTurn.Of(activity));
        return bot.Record;
    }

    private sealed class Answering : TeamsActivityHandler
    {
        public List<string> Record { get; } = [];

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
            => Say($"fetch {taskModuleRequest.Data} {taskModuleRequest.Context.Theme}");

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
            => Say($"submit {taskModuleRequest.Data}");

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
            => Task.FromResult(new MessagingExtensionResponse(new MessagingExtensionResult(text: $"{query.CommandId} {query.Parameters[0].Value} {query.QueryOptions.Count}")));

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
            => Task.FromResult(new MessagingExtensionActionResponse(new TaskModuleMessageResponse($"{action.CommandId} {action.MessagePayload.Body.Content}")));

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
            => Task.FromResult(new MessagingExtensionActionResponse(composeExtension: new MessagingExtensionResult(text: $"{action.CommandId} {action.Data}")));

        protected override Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
            => Note($"accept {fileConsentCardResponse.UploadInfo.UploadUrl}");

        protected override Task OnTeamsChannelCreatedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note($"created {channelInfo.Name} in {teamInfo.Name}");

        protected override Task OnTeamsChannelRenamedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note($"renamed {channelInfo.Name} in {teamInfo.Name}");

        protected override Task OnTeamsTeamArchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note($"archived {teamInfo.Name}");

        protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note($"added {string.Join(',', teamsMembersAdded.Select(member => member.Id))} to {teamInfo.Name}");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note($"members {membersAdded.Count}");

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("edited");

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("deleted");

        private static Task<TaskModuleResponse> Say(string text) => Task.FromResult(new TaskModuleResponse(new TaskModuleMessageResponse(text)));

        private Task Note(string what)
        {
            Record.Add(what);
            return Task.CompletedTask;
        }
    }
}
