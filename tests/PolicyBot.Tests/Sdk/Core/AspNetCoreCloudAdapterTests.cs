using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace PolicyBot.Tests.Sdk;

public class AspNetCoreCloudAdapterTests
{
    private const string Message = """{"type":"message","id":"m1","text":"hoi","channelId":"msteams","serviceUrl":"https://smba.example/emea/","conversation":{"id":"a:1;x"},"from":{"id":"29:t"},"recipient":{"id":"28:b"}}""";
    private const string Invoke = """{"type":"invoke","name":"task/fetch","channelId":"msteams","serviceUrl":"https://smba.example/emea/","conversation":{"id":"a:1"},"from":{"id":"29:t"},"recipient":{"id":"28:b"}}""";

    [Theory]
    [InlineData("GET", Message, 405)]
    [InlineData("PUT", Message, 405)]
    [InlineData("POST", "not json", 400)]
    [InlineData("POST", "{}", 400)]
    [InlineData("POST", "", 400)]
    [InlineData("POST", Message, 200)]
    [InlineData("POST", Invoke, 501)]
    public async Task A_request_gets_the_status_it_deserves(string method, string body, int expected)
        => Assert.Equal(expected, (await PostAsync(new CloudAdapter(), (_, _) => Task.CompletedTask, body, method)).Status);

    [Fact]
    public async Task The_answer_to_an_invoke_is_the_response()
    {
        var (status, body) = await PostAsync(
            new CloudAdapter(),
            (context, cancellationToken) => context.SendActivityAsync(new Activity(ActivityTypes.InvokeResponse) { Value = new InvokeResponse { Status = 207, Body = new { Text = "é" } } }, cancellationToken),
            Invoke);
        Assert.Equal((207, """{"text":"é"}"""), (status, body));
    }

    [Fact]
    public async Task Expected_replies_are_the_response()
    {
        var (status, body) = await PostAsync(
            new CloudAdapter(),
            (context, cancellationToken) => context.SendActivityAsync("dag", cancellationToken: cancellationToken),
            Message.Replace("\"id\":\"m1\"", "\"deliveryMode\":\"expectReplies\"", StringComparison.Ordinal));
        Assert.Equal(200, status);
        Assert.StartsWith("""{"activities":[{"type":"message",""", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_turn_knows_who_asks_and_how_to_answer()
    {
        await PostAsync(
            new CloudAdapter(),
            (context, _) =>
            {
                Assert.Equal("anonymous", context.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey).AuthenticationType);
                Assert.NotNull(context.TurnState.Get<IConnectorClient>());
                Assert.NotNull(context.TurnState.Get<ConnectorFactory>());
                Assert.NotNull(context.TurnState.Get<UserTokenClient>());
                Assert.NotNull(context.TurnState.Get<BotCallbackHandler>());
                Assert.Equal("https://api.botframework.com", context.TurnState.Get<string>(BotAdapter.OAuthScopeKey));
                return Task.CompletedTask;
            },
            Message);
    }

    [Fact]
    public async Task With_an_app_id_nobody_is_trusted_without_a_token_check()
    {
        var settings = new Dictionary<string, string?> { ["MicrosoftAppId"] = "app" };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var called = false;
        var (status, _) = await PostAsync(
            new CloudAdapter(configuration),
            (_, _) =>
            {
                called = true;
                return Task.CompletedTask;
            },
            Message);
        Assert.Equal(401, status);
        Assert.False(called);
        var authentication = new ConfigurationBotFrameworkAuthentication(configuration);
        var client = await authentication.CreateConnectorFactory(new ClaimsIdentity()).CreateAsync("https://smba.example/", "x", default);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => client.Conversations.SendToConversationAsync("c", new Activity()));
    }

    [Fact]
    public async Task Replies_updates_and_deletions_go_to_the_connector()
    {
        var channel = new RecordingChannel();
        await PostAsync(
            channel.Adapter,
            async (context, cancellationToken) =>
            {
                var sent = await context.SendActivityAsync("dag", cancellationToken: cancellationToken);
                Assert.Equal("c1", sent.Id);
                await context.UpdateActivityAsync(new Activity(ActivityTypes.Message, sent.Id) { Text = "anders" }, cancellationToken);
                await context.DeleteActivityAsync(sent.Id, cancellationToken);
                await context.SendActivityAsync(Activity.CreateTraceActivity("note"), cancellationToken);
            },
            Message);
        Assert.Equal(
            [
                "POST /emea/v3/conversations/a%3A1%3Bx/activities/m1",
                "PUT /emea/v3/conversations/a%3A1%3Bx/activities/c1",
                "DELETE /emea/v3/conversations/a%3A1%3Bx/activities/c1",
            ],
            channel.Requests);
    }

    [Fact]
    public async Task A_conversation_is_opened_and_continued()
    {
        var channel = new RecordingChannel();
        ConversationReference? reference = null;
        var parameters = new ConversationParameters(members: [new ChannelAccount("29:t")], bot: new ChannelAccount("28:b"), tenantId: "0001");
        await channel.Adapter.CreateConversationAsync("app", "msteams", "https://smba.example/emea/", "aud", parameters, (context, _) =>
        {
            Assert.Equal("CreateConversation", context.Activity.Name);
            Assert.Equal("0001", context.Activity.Conversation.TenantId);
            reference = context.Activity.GetConversationReference();
            return Task.CompletedTask;
        }, default);
        reference!.ActivityId = null;
        await channel.Adapter.ContinueConversationAsync("app", reference, (context, cancellationToken) => context.SendActivityAsync("dag", cancellationToken: cancellationToken), default);
        Assert.Equal("POST /emea/v3/conversations", channel.Requests[0]);
        Assert.StartsWith("POST /emea/v3/conversations/c1/activities/", channel.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_of_the_channel_carries_status_headers_and_reason()
    {
        var channel = new RecordingChannel
        {
            Answer = () => new HttpResponseMessage(HttpStatusCode.TooManyRequests)
            {
                Headers = { { "Retry-After", "7" } },
                Content = new StringContent("""{"error":{"code":"Throttled","message":"slow down"}}"""),
            },
        };
        ErrorResponseException? refusal = null;
        await PostAsync(
            channel.Adapter,
            async (context, cancellationToken) => refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => context.SendActivityAsync("dag", cancellationToken: cancellationToken)),
            Message);
        Assert.Equal(HttpStatusCode.TooManyRequests, refusal!.Response.StatusCode);
        Assert.Equal(["7"], refusal.Response.Headers["retry-after"]);
        Assert.Equal("Throttled", refusal.Body.Error.Code);
    }

    private static async Task<(int Status, string Body)> PostAsync(CloudAdapter adapter, BotCallbackHandler handle, string body, string method = "POST")
    {
        var http = new DefaultHttpContext();
        http.Request.Method = method;
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        var response = new MemoryStream();
        http.Response.Body = response;
        await adapter.ProcessAsync(http.Request, http.Response, new CallbackBot(handle));
        return (http.Response.StatusCode, Encoding.UTF8.GetString(response.ToArray()));
    }

    private sealed class CallbackBot(BotCallbackHandler handle) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => handle(turnContext, cancellationToken);
    }

    private sealed class RecordingChannel : HttpMessageHandler, IHttpClientFactory
    {
        public RecordingChannel() => Adapter = new CloudAdapter(new ConfigurationBuilder().Build(), this);

        public CloudAdapter Adapter { get; }

        public List<string> Requests { get; } = [];

        public Func<HttpResponseMessage> Answer { get; init; } = () => new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent("""{"id":"c1"}""") };

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add($"{request.Method} {request.RequestUri!.AbsolutePath}");
            return Task.FromResult(Answer());
        }
    }
}
