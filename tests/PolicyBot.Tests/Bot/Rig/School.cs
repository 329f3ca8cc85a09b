using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PolicyBot.Bot.Hosting;
using PolicyBot.Records;
using PolicyBot.Tests.RecordsRoom;
using PolicyBot.Tryout;
using PolicyBot.Tryout.Connector;
using PolicyBot.Tryout.Delivery;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tests.BotRoom;

/// <summary>
/// Two schools in a stand-in for Teams, and the real bot, each on a port of this machine. The world outlives the bot:
/// it can be stopped and started again on the same register.
/// </summary>
internal sealed class School : IAsyncDisposable
{
    public const string Tenant = "7d6a5c1e-0b1f-4a54-9a56-0a2a6a1c0001";
    public const string MtChannel = "19:mt-noordhoek@thread.tacv2";
    public const string Group = "19:bovenbouw@thread.v2";
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private const int Spare = 300;

    private readonly TestFolder folder = new();
    private readonly WebApplication teams;
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromMinutes(1) };
    private readonly Plan plan;
    private WebApplication? bot;
    private int given;

    private School(WebApplication teams, World world, TryoutOptions options, Plan plan) =>
        (this.teams, World, Options, this.plan) = (teams, world, options, plan);

    /// <summary>What is different from the shipped settings.</summary>
    public sealed class Plan
    {
        public Dictionary<string, string?> Settings { get; } = [];
        public Action<IServiceCollection>? Replace { get; init; }
        public TimeProvider? Time { get; init; }
    }

    public World World { get; }
    public TryoutOptions Options { get; }
    public TeamsClient Client { get; private set; } = null!;
    public Logbook Log { get; } = new();
    public HttpClient Http => http;
    public string Folder => folder.Path;
    public Register Register => new(folder.Path);
    public IStore Store => bot!.Services.GetRequiredService<IStore>();
    public Uri Door { get; private set; } = null!;
    public Uri ServiceUrl => new(new Uri(teams.Urls.Single()), "/connector");

    /// <summary>The shipped people by key: docent1, docent2, mentor1, mt1, mt2, albero1, mta1.</summary>
    public Colleague this[string key] => new(this, World.Person(key));

    /// <summary>Teams, without the bot.</summary>
    public static async Task<School> BuildAsync(Plan? plan = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var options = TryoutOptions.Shipped();
        var world = World.With(options);
        app.MapConnector("/connector", world, options);
        await app.StartAsync();
        return new School(app, world, options, plan ?? new Plan());
    }

    public static async Task<School> OpenAsync(Plan? plan = null)
    {
        var school = await BuildAsync(plan);
        await school.StartBotAsync();
        await school.AddToChannelAsync();
        return school;
    }

    public async Task StartBotAsync()
    {
        bot = await Serving.BuildAsync(Args, builder =>
        {
            builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Trace);
            builder.Configuration.AddInMemoryCollection(plan.Settings);
        }, plan.Replace, plan.Time);
        await bot.StartAsync();
        At(new Uri(bot.Urls.Single()));
    }

    /// <summary>Somebody of the MT adds the bot to the channel of the MT.</summary>
    public Task AddToChannelAsync() => Client.OpenAsync("mt1", MtChannel);

    /// <summary>Where the bot is, when it runs by itself.</summary>
    public void At(Uri root)
    {
        Door = new Uri(root, Serving.Endpoint);
        Client = new TeamsClient(World, http, new Addresses(Door, ServiceUrl), Options);
    }

    /// <summary>Hands the bot a body as it is.</summary>
    public async Task<HttpResponseMessage> PostAsync(HttpContent body)
    {
        // What is too large is not read to its end, and its connection cannot serve another request.
        using var request = new HttpRequestMessage(HttpMethod.Post, Door) { Content = body };
        request.Headers.ConnectionClose = body.Headers.ContentLength is null or > 200_000;
        return await http.SendAsync(request);
    }

    public Task<HttpResponseMessage> PostAsync(string json) => PostAsync(new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

    /// <summary>Hands the bot an invoke; the body of its answer.</summary>
    public async Task<string> InvokeAsync(JsonObject activity)
    {
        using var response = await PostAsync(activity.ToJsonString());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return System.Text.RegularExpressions.Regex.Unescape(await response.Content.ReadAsStringAsync());
    }

    public async Task StopBotAsync()
    {
        if (bot is not null)
            await bot.DisposeAsync();
        bot = null;
    }

    /// <summary>It becomes this moment, while the bot is away for an instant; needs a <see cref="MovedClock"/>.</summary>
    public async Task MoveToAsync(DateTimeOffset moment)
    {
        await StopBotAsync();
        ((MovedClock)plan.Time!).MoveTo(moment);
        await StartBotAsync();
    }

    /// <summary>The command line that serves this school, in this process or in one of its own.</summary>
    public string[] Args =>
    [
        "--environment", "Development", "--urls", "http://127.0.0.1:0", "--PolicyBot:DataFolder", folder.Path,
        .. Enumerable.Range(0, Spare).SelectMany(number => new[] { $"--Schools:Known:noordhoek:Staff:{50 + number}", IdOf(number) }),
    ];

    /// <summary>A teacher of De Noordhoek who never spoke with the bot.</summary>
    public Colleague Teacher(string language = "nl", string? name = null)
    {
        var number = Interlocked.Increment(ref given) - 1;
        Assert.InRange(number, 0, Spare - 1);
        return New($"t{number}", name ?? $"Docent {number}", IdOf(number), language);
    }

    /// <summary>Somebody in no setting.</summary>
    public Colleague Stranger(string language = "nl") =>
        New($"s{Interlocked.Increment(ref given)}", "Invaller", Guid.NewGuid().ToString(), language);

    public async ValueTask DisposeAsync()
    {
        await StopBotAsync();
        await teams.DisposeAsync();
        http.Dispose();
        folder.Dispose();
    }

    private Colleague New(string key, string name, string id, string language)
    {
        World.Add(new Person(key, name, id, "noordhoek", language));
        return this[key];
    }

    private static string IdOf(int number) => "7d6a5c1e-0b1f-4a54-9a56-1" + number.ToString("D11", CultureInfo.InvariantCulture);
}

/// <summary>One school for all stories that do not get into each other's way.</summary>
public sealed class OneSchool : IAsyncLifetime
{
    internal School School { get; private set; } = null!;

    public async Task InitializeAsync() => School = await School.OpenAsync();

    public async Task DisposeAsync() => await School.DisposeAsync();
}
