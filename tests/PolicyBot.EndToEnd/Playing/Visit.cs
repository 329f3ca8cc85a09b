using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace PolicyBot.EndToEnd.Playing;

/// <summary>People at the page, from when they sit down until they leave. Failures of the page itself are kept.</summary>
internal sealed class Visit
{
    public const float Patience = 20_000;

    private readonly IBrowserContext context;
    private readonly Dictionary<string, Column> columns;
    private readonly List<string> failures = [];
    private string? lastPress;

    private Visit(IBrowserContext context, IPage page, string[] who)
    {
        (this.context, Page) = (context, page);
        columns = who.ToDictionary(key => key, key => new Column(page, key), StringComparer.Ordinal);
        page.PageError += (_, error) => failures.Add(error);
        page.Request += (_, request) => lastPress = request.Url.EndsWith("/api/press", StringComparison.Ordinal) ? request.PostData : lastPress;
    }

    public IPage Page { get; }

    public Column this[string key] => columns[key];

    /// <summary>The dialog that the bot opened on the page, in Teams a task module.</summary>
    public ILocator Dialog => Page.Locator("#task");

    public static async Task<Visit> BeginAsync(IBrowserContext context, Uri address, string[] who)
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        await OfficialCheck.InstallAsync(page);
        var visit = new Visit(context, page, who);
        await page.GotoAsync(address.ToString());
        foreach (var column in visit.columns.Values)
            await column.BeginsAsync();
        return visit;
    }

    /// <summary>Teams sends the last press once more: the same button, or another one of the same card.</summary>
    /// <returns>What the bot answered, as text.</returns>
    public async Task<string> RepeatLastPressAsync(int? otherButton = null)
    {
        var press = JsonNode.Parse(lastPress!)!;
        if (otherButton is { } index)
        {
            var data = press["action"]!["data"]!;
            data["button"] = data["button"]!.GetValue<string>().Split('.')[0] + "." + index;
        }
        return await PostAsync("press", press);
    }

    /// <summary>Plans that Teams does something badly with what is sent next in this person's chat. A 429 asks the bot to wait a minute.</summary>
    public async Task PlanFaultAsync(string kind, Column where) =>
        await PostAsync("faults", new JsonObject
        {
            ["kind"] = kind,
            ["times"] = 1,
            ["seconds"] = kind == "429" ? 60 : 0,
            ["conversationId"] = await where.ConversationIdAsync(),
        });

    private async Task<string> PostAsync(string what, JsonNode body)
    {
        var answer = await Page.APIRequest.PostAsync(new Uri(new Uri(Page.Url), "/tryout/api/" + what).ToString(), new()
        {
            Headers = [new("Content-Type", "application/json")],
            Data = body.ToJsonString(),
        });
        Assert.True(answer.Ok, $"{what}: {answer.Status}");
        return await answer.TextAsync();
    }

    /// <summary>A picture of the page as it is now, for people to judge.</summary>
    public async Task PictureAsync(string name) =>
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Checkout.Screenshots, name + ".png"), Animations = ScreenshotAnimations.Disabled });

    /// <summary>They leave: nothing on the page failed, and the official library had nothing to say about any card.</summary>
    public async Task EndAsync()
    {
        var complaints = await OfficialCheck.ComplaintsAsync(Page);
        var read = await OfficialCheck.ReadAsync(Page);
        await context.CloseAsync();
        Assert.Empty(failures);
        Assert.Empty(complaints);
        Assert.True(read > 0, "No card was read at all.");
    }
}
