using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PolicyBot.Tryout;
using PolicyBot.Tryout.Delivery;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tests.TryoutRoom;

/// <summary>The stand-in for Teams and a small bot, on a real port of this machine.</summary>
public sealed class TeamsRig : IAsyncDisposable
{
    public const string MtChannel = "19:mt-noordhoek@thread.tacv2";
    public const string GroupChat = "19:bovenbouw@thread.v2";
    public const string Docent = "a:personal-docent1";
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>How long whoever presses waits for the bot.</summary>
    public static readonly TimeSpan Impatience = TimeSpan.FromSeconds(3);

    private readonly WebApplication app;

    private TeamsRig(WebApplication app)
    {
        this.app = app;
        var root = new Uri(app.Urls.Single());
        World = app.Services.GetRequiredService<World>();
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = root };
        var options = TryoutOptions.Shipped();
        options.InvokeTimeout = Impatience;
        Client = new TeamsClient(World, Http, new Addresses(new Uri(root, "/api/messages"), new Uri(root, "/tryout/connector")), options);
    }

    public World World { get; }

    public HttpClient Http { get; }

    public TeamsClient Client { get; }

    /// <summary>What the bot does with an invoke. By itself it answers with a card.</summary>
    public Func<JsonNode, Task<IResult>> OnInvoke { get; set; } = _ => Task.FromResult(Json(new JsonObject
    {
        ["statusCode"] = 200,
        ["type"] = "application/vnd.microsoft.card.adaptive",
        ["value"] = new JsonObject { ["type"] = "AdaptiveCard", ["version"] = "1.5" },
    }));

    /// <summary>The newest activity that was handed to the bot.</summary>
    public JsonObject Newest => World.Delivered.All[^1].Activity;

    public static IResult Json(JsonNode body) => Results.Text(body.ToJsonString(), "application/json");

    public static async Task<TeamsRig> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddTryout(builder.Configuration);
        var app = builder.Build();
        app.MapTryout("/api/messages");
        TeamsRig? rig = null;
        app.MapPost("/api/messages", async (HttpRequest request) =>
        {
            var activity = await JsonNode.ParseAsync(request.Body);
            return activity!["type"]!.GetValue<string>() == "invoke" ? await rig!.OnInvoke(activity) : Results.StatusCode(202);
        });
        await app.StartAsync();
        return rig = new TeamsRig(app);
    }

    public static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    public static JsonObject Card() => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.adaptive",
            ["content"] = new JsonObject { ["type"] = "AdaptiveCard", ["version"] = "1.5" },
        }),
    };

    public static async Task<string> CodeOf(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonObject>())!["error"]!["code"]!.GetValue<string>();

    public static async Task<string> IdOf(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonObject>())!["id"]!.GetValue<string>();

    public Task<HttpResponseMessage> PostAsync(string conversation, JsonObject activity, string? replyTo = null) =>
        Http.PostAsJsonAsync(Activities(conversation) + (replyTo is null ? "" : "/" + replyTo), activity);

    public Task<HttpResponseMessage> PutAsync(string conversation, string id, JsonObject activity) =>
        Http.PutAsJsonAsync(Activities(conversation) + "/" + id, activity);

    public Task<HttpResponseMessage> DeleteAsync(string conversation, string id) => Http.DeleteAsync(Activities(conversation) + "/" + id);

    public async Task<JsonNode> GetAsync(string path) => (await Http.GetFromJsonAsync<JsonNode>("/tryout/connector/v3" + path))!;

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }

    private static string Activities(string conversation) => $"/tryout/connector/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
}
