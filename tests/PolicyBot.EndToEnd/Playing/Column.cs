using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PolicyBot.EndToEnd.Playing;

/// <summary>One person's chat, or a channel or group as one of its members sees it: what they do there, and what they see.</summary>
internal sealed class Column(IPage page, string key)
{
    private const string FromBot = "article[data-kind=bot]";

    public IPage Page => page;

    private readonly ILocator element = page.Locator($"[data-person=\"{key}\"]");

    /// <summary>All that stands in the history.</summary>
    public ILocator History => element.GetByRole(AriaRole.Log);

    /// <summary>The messages of the bot, oldest first.</summary>
    public ILocator FromTheBot => History.Locator(FromBot);

    /// <summary>What this person said themselves, oldest first.</summary>
    public ILocator Own => History.Locator("article[data-kind=own]");

    /// <summary>What the bot said last.</summary>
    public ILocator Newest => FromTheBot.Last;

    /// <summary>A clean sheet: nothing is going on with the bot, and the history is empty.</summary>
    public async Task BeginsAsync()
    {
        await Expect(element).ToBeVisibleAsync();
        if (await element.GetAttributeAsync("data-kind") is not "personal")
            return;
        foreach (var command in (string[])["stop", "opnieuw"])
        {
            await SaysAsync(command);
            await AnsweredAsync();
        }
        await element.Locator("[data-hook=again]").ClickAsync();
        await Expect(FromTheBot).ToHaveCountAsync(0);
    }

    /// <summary>Types this and sends it; in a channel or group the bot is mentioned.</summary>
    public async Task SaysAsync(string words)
    {
        var compose = element.Locator("[data-hook=compose]");
        var before = await Own.CountAsync();
        await compose.FillAsync(words);
        await compose.PressAsync("Enter");
        await Expect(Own).ToHaveCountAsync(before + 1);
    }

    /// <summary>Says this to the others in a group or channel, without the bot.</summary>
    public async Task SaysAsideAsync(string words)
    {
        var mention = element.Locator("[data-hook=mention]");
        if (await mention.GetAttributeAsync("aria-pressed") == "true")
            await mention.ClickAsync();
        await SaysAsync(words);
    }

    /// <summary>Chooses files with the paper-clip, by their paths; they go along with what is sent next.</summary>
    public Task AttachesAsync(params string[] files) => element.Locator("[data-hook=file]").SetInputFilesAsync(files);

    /// <summary>Sends what was typed and attached.</summary>
    public Task SendsAsync() => element.Locator("[data-hook=send]").ClickAsync();

    /// <summary>Opens the menu of this message and chooses an action of the app.</summary>
    public async Task ChoosesActionAsync(ILocator message, string commandId)
    {
        await message.HoverAsync();
        await message.Locator("[data-hook=message-menu]").ClickAsync();
        await message.Locator($"[data-hook=action-{commandId}]").ClickAsync();
    }

    /// <summary>Waits until the bot has said something below what was typed last.</summary>
    public async Task AnsweredAsync() =>
        await Expect(History.Locator("article").Last).ToHaveAttributeAsync("data-kind", "bot");

    /// <summary>Types this, and sees the answer appear as a new message.</summary>
    public async Task SaysAndSeesAsync(string words, params string[] answer)
    {
        await SaysAsync(words);
        await AnsweredAsync();
        await SeesAsync(answer);
    }

    /// <summary>The button with these words, on the newest card that has it.</summary>
    public ILocator Button(string words) =>
        History.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).Last;

    public Task PressesAsync(string button) => Button(button).ClickAsync();

    /// <summary>Presses "Wijzig" beside this answer.</summary>
    public Task ChangesAsync(string answer) => ChangeButton(answer).ClickAsync();

    public ILocator ChangeButton(string answer) => History.Locator($"button[title$=\": {answer}\"]").Last;

    /// <summary>Fills in the field with this label.</summary>
    public Task WritesAsync(string label, string words) => Newest.GetByLabel(label).FillAsync(words);

    public Task ChoosesAsync(string choice) => Newest.GetByLabel(choice, new() { Exact = true }).CheckAsync();

    /// <summary>Sees each of these in what the bot said last.</summary>
    public async Task SeesAsync(params string[] words)
    {
        foreach (var wanted in words)
            await Expect(Newest).ToContainTextAsync(wanted);
    }

    public async Task DoesNotSeeAsync(params string[] words)
    {
        foreach (var unwanted in words)
            await Expect(History).Not.ToContainTextAsync(unwanted, new() { IgnoreCase = true });
    }

    /// <summary>Sees these words below a card that was pressed: the answer that leaves the card as it is.</summary>
    public async Task HearsAsync(string words) =>
        await Expect(History.Locator(".outcome").Filter(new() { HasText = words }).Last).ToBeVisibleAsync();

    public async Task SeesButtonsAsync(params string[] words)
    {
        foreach (var word in words)
            await Expect(Newest.GetByRole(AriaRole.Button, new() { Name = word, Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>Sees no such button on any card.</summary>
    public async Task SeesNoButtonAsync(string words) =>
        await Expect(History.GetByRole(AriaRole.Button, new() { Name = words, Exact = true })).ToHaveCountAsync(0);

    /// <summary>The id of the chat, as Tryout knows it.</summary>
    public Task<string> ConversationIdAsync() => page.EvaluateAsync<string>(
        "async key => (await import('/tryout/files/js/page/store.js')).store.columns.get(key).conversationId", key);

    /// <summary>The number of messages of the bot.</summary>
    public async Task SeesMessagesAsync(int number) => await Expect(FromTheBot).ToHaveCountAsync(number);
}
