using Microsoft.Playwright;

namespace PolicyBot.EndToEnd.Playing;

/// <summary>One bot and one browser for the stories of a class.</summary>
public class TryoutRoom : IAsyncLifetime
{
    private BotProcess? bot;
    private IPlaywright? playwright;
    private IBrowser? browser;

    private protected virtual string[] Settings => [];

    public async Task InitializeAsync()
    {
        if (new StoryAttribute().Skip is not null)
            return;
        bot = await BotProcess.StartAsync(Settings);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.StartAsync(playwright);
    }

    /// <summary>A page with these people, channels and groups side by side, in a browser that remembers nothing.</summary>
    /// <param name="actAs">Who looks at a channel or group: <c>kanaal-mt:mt2</c>.</param>
    internal async Task<Visit> EnterAsync(string[] who, string actAs)
    {
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 560 * who.Length, Height = 1150 },
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
        });
        return await Visit.BeginAsync(context, new Uri($"{bot!.Tryout}?people={string.Join(',', who)}&as={actAs}"), who);
    }

    public virtual async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (bot is not null)
            await bot.DisposeAsync();
    }
}
