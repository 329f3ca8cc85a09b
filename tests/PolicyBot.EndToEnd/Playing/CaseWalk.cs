using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PolicyBot.EndToEnd.Playing;

/// <summary>Somebody at a card that changes in place: fills it in, presses, and waits until the next stands there.</summary>
internal sealed class CaseWalk(Column column)
{
    /// <summary>The newest card with this button.</summary>
    public ILocator With(string button) => column.FromTheBot.Filter(new() { Has = Named(button) }).Last;

    /// <summary>Presses, and waits until the message is another one, for good.</summary>
    public async Task PressesAsync(string button)
    {
        var card = With(button);
        await Expect(card).ToBeVisibleAsync();
        var id = await card.GetAttributeAsync("data-message-id");
        var revision = int.Parse((await card.GetAttributeAsync("data-revision"))!, System.Globalization.CultureInfo.InvariantCulture);
        await card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Expect(column.History.Locator($"article[data-message-id=\"{id}\"]:not([data-revision=\"{revision}\"])")).ToBeVisibleAsync();
    }

    /// <summary>Fills in the card with this button: what is asked by these words with what belongs to them, all else with what fits.</summary>
    public async Task FillsAsync(string button, IReadOnlyDictionary<string, string> words)
    {
        var card = With(button);
        foreach (var field in await card.Locator("textarea, input[type=text], input[type=date]").AllAsync())
        {
            var label = await LabelOfAsync(card, field);
            if (await field.GetAttributeAsync("type") == "date")
                await field.FillAsync("2026-11-23");
            else if (await field.InputValueAsync() is "")
                await field.FillAsync(words.FirstOrDefault(known => label.Contains(known.Key, StringComparison.Ordinal)).Value ?? "n.v.t.");
        }
        foreach (var list in await card.Locator("select").AllAsync())
            await list.SelectOptionAsync(new SelectOptionValue { Index = await IndexAsync(list, words, await LabelOfAsync(card, list)) });
        foreach (var group in await card.Locator(".ac-choiceSetInput-expanded").AllAsync())
            if (await group.Locator("input:checked").CountAsync() == 0)
            {
                var titles = await group.Locator("label").AllInnerTextsAsync();
                var wanted = titles.FirstOrDefault(title => words.Values.Contains(title.Trim())) ?? titles[0];
                await group.GetByLabel(wanted.Trim(), new() { Exact = true }).CheckAsync();
            }
    }

    private static async Task<int> IndexAsync(ILocator list, IReadOnlyDictionary<string, string> words, string label)
    {
        var wanted = words.FirstOrDefault(known => label.Contains(known.Key, StringComparison.Ordinal)).Value;
        var titles = await list.Locator("option").AllTextContentsAsync();
        var known = wanted is null ? -1 : titles.ToList().FindIndex(title => title == wanted);
        return known >= 0 ? known : await list.Locator("option[disabled]").CountAsync() > 0 ? 1 : 0;
    }

    private static async Task<string> LabelOfAsync(ILocator card, ILocator field) =>
        await field.GetAttributeAsync("id") is { } id && card.Locator($"label[for=\"{id}\"]") is var label && await label.CountAsync() > 0
            ? await label.First.InnerTextAsync() : "";

    /// <summary>The button that leads to the next step; null when none is left.</summary>
    public async Task<string?> NextStepAsync() => await TitleAsync("^(Ga verder met stap|Go on with step) ");

    /// <summary>The button that sends the form at hand; null when no form stands open.</summary>
    public async Task<string?> FormButtonAsync() => await TitleAsync("^(Klaar|Verder|Done|Next|Go on)$");

    private async Task<string?> TitleAsync(string pattern)
    {
        var buttons = column.History.GetByRole(AriaRole.Button, new() { NameRegex = new System.Text.RegularExpressions.Regex(pattern) });
        return await buttons.CountAsync() > 0 ? await buttons.Last.InnerTextAsync() : null;
    }

    private ILocator Named(string button) => column.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true });
}
