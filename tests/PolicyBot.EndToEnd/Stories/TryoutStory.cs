using Microsoft.Playwright;
using PolicyBot.EndToEnd.Playing;
using static Microsoft.Playwright.Assertions;

namespace PolicyBot.EndToEnd.Stories;

/// <summary>What Tryout itself does as Teams does it, with a bot of a few lines at the other end.</summary>
[Collection("Stories, one after the other")]
public sealed class TryoutStory(SmallBotRoom room) : IClassFixture<SmallBotRoom>, IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policybot-");
    private Visit visit = null!;
    private Column teacher = null!;

    public async Task InitializeAsync()
    {
        if (new StoryAttribute().Skip is not null)
            return;
        visit = await room.EnterAsync(["docent1", "groep"], "");
        teacher = visit["docent1"];
    }

    public async Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        if (visit is null)
            return;
        await teacher.SaysAndSeesAsync("kaart", "Er is een vraag voor je.");
        await visit.EndAsync();
    }

    [Story]
    public async Task Files_and_a_pasted_picture_reach_the_bot_from_the_private_chat()
    {
        await teacher.AttachesAsync(File("scherm.png", 2000), File("te groot.mp4", 25 * 1024 * 1024 + 1));
        await Expect(visit.Page.GetByText("te groot.mp4 is te groot.")).ToBeVisibleAsync();
        await visit.Page.EvaluateAsync("""
            () => {
              const data = new DataTransfer();
              data.items.add(new File([new Uint8Array(300)], 'image.png', { type: 'image/png' }));
              document.querySelector('[data-person=docent1] [data-hook=compose]').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));
            }
            """);
        await visit.PictureAsync("tryout-1-attached");
        await teacher.SendsAsync();
        await teacher.SeesAsync("Ontvangen: 2000 en 300");
        await Expect(teacher.Own.Last.Locator("[data-file=\"scherm.png\"]")).ToBeVisibleAsync();
        await visit.PictureAsync("tryout-2-shared");
        await Expect(visit.Page.Locator("[data-person=groep] [data-hook=attach]")).ToHaveCountAsync(0);
    }

    [Story]
    public async Task An_action_on_a_message_opens_a_dialog_that_can_fail_go_on_and_end()
    {
        await teacher.SaysAndSeesAsync("dit is niet leuk", "Gehoord");
        var note = visit.Dialog.GetByLabel("Toelichting");
        var send = visit.Dialog.GetByRole(AriaRole.Button, new() { Name = "Verstuur" });

        await teacher.ChoosesActionAsync(teacher.Own.Last, "keepAsEvidence");
        await Expect(visit.Dialog).ToContainTextAsync("Bewaar dit bericht");
        await Expect(visit.Dialog).ToContainTextAsync("dit is niet leuk");
        await send.ClickAsync();
        await Expect(visit.Dialog).ToContainTextAsync("Schrijf iets op.");
        await note.FillAsync("kapot");
        await send.ClickAsync();
        await Expect(visit.Dialog.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Er ging iets mis. Probeer het opnieuw.");
        await visit.PictureAsync("tryout-3-dialog-failed");
        await note.FillAsync("van gisteren");
        await send.ClickAsync();
        await Expect(visit.Dialog).ToContainTextAsync("Je schreef: van gisteren");
        await send.ClickAsync();
        await Expect(visit.Dialog).ToContainTextAsync("Bewaard.");
        await visit.PictureAsync("tryout-4-dialog-done");
        await visit.Dialog.GetByRole(AriaRole.Button, new() { Name = "Sluiten" }).Last.ClickAsync();
        await Expect(visit.Dialog).ToBeHiddenAsync();
    }

    [Story]
    public async Task A_dialog_that_does_not_come_says_so_kindly()
    {
        await teacher.SaysAndSeesAsync("hallo", "Gehoord");

        await teacher.ChoosesActionAsync(teacher.Own.Last, "reportMessage");
        await Expect(visit.Dialog.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Er ging iets mis. Probeer het opnieuw.");
        await visit.Page.Keyboard.PressAsync("Escape");

        await visit.PlanFaultAsync("answerLost", teacher);
        await teacher.ChoosesActionAsync(teacher.Own.Last, "keepAsEvidence");
        await Expect(visit.Dialog.GetByRole(AriaRole.Alert)).ToHaveTextAsync("PolicyBot is niet te bereiken. Probeer het opnieuw.");
        await visit.PictureAsync("tryout-5-unreachable");
        await visit.Page.Keyboard.PressAsync("Escape");
    }

    [Story]
    public async Task A_button_opens_a_dialog_or_a_page_and_nothing_that_is_no_page()
    {
        await teacher.SaysAndSeesAsync("kaart", "Er is een vraag voor je.");

        await teacher.PressesAsync("Beantwoord");
        await visit.Dialog.GetByLabel("Toelichting").FillAsync("gisteren");
        await visit.Dialog.GetByRole(AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();
        await Expect(visit.Dialog).ToBeHiddenAsync();
        Assert.Equal("""{"key":"1","note":"gisteren"}""", room.Bot.Submitted!.ToJsonString());

        var page = await visit.Page.Context.RunAndWaitForPageAsync(() => teacher.Newest.GetByText("Dossier").ClickAsync());
        await page.CloseAsync();
        await teacher.Newest.GetByText("Vreemd").ClickAsync();
        await teacher.HearsAsync("Deze link wordt niet geopend: alleen http en https.");
    }

    private string File(string name, int bytes)
    {
        var path = Path.Combine(folder.FullName, name);
        using var file = new FileStream(path, FileMode.CreateNew);
        file.SetLength(bytes);
        return path;
    }
}
