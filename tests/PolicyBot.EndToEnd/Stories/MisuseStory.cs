using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PolicyBot.EndToEnd.Playing;
using static Microsoft.Playwright.Assertions;

namespace PolicyBot.EndToEnd.Stories;

/// <summary>Misuse from a message in a group to a closed case, by the procedures of De Noordhoek, with everybody side by side.</summary>
public sealed partial class MisuseStory(TryoutRoom room) : PlayedStory(room)
{
    private static readonly Dictionary<string, string> told = new()
    {
        ["Waarom"] = "Eerste keer, en hij heeft sorry gezegd.",
        ["Wanneer"] = "Dinsdagavond",
        ["Waar"] = "In de groepsapp van klas 2B",
        ["app"] = "WhatsApp",
        ["Hoe oud"] = "12 tot en met 15",
        ["Hoe is het uitgezocht"] = "De mentor kent het nummer uit de klassenlijst.",
        ["Wie? Schrijf de rol"] = "leerling A",
        ["Wie was er als tweede"] = "de zorgcoördinator",
        ["Wat is er gezegd"] = "“Ik dacht dat het een grap was. Ik snap nu dat zij ervan schrok.”",
        ["Om welk gedrag"] = "Herhaald dreigen in een groepsapp.",
        ["Wat wil het slachtoffer"] = "Dat het stopt. Geen aangifte.",
        ["Is iedereen nu veilig"] = "Ja. Ze zitten deze week niet naast elkaar.",
        ["Welk bewijs"] = "Het bericht en een schermafbeelding.",
        ["Aan wie verteld"] = "leerling A en zijn ouders",
        ["Wat precies"] = "Het bericht en een schermafbeelding.",
        ["Door wie"] = "de mentor",
        ["Wat is besloten"] = "Nu niet",
        ["Samenvatting"] = "Uitgepraat, met een maatregel. Het dreigen is gestopt.",
        ["Wat leren we"] = "In de klas eerder praten over groepsapps.",
    };

    [Story]
    public async Task A_threat_between_pupils_goes_from_a_message_in_a_group_to_a_closed_case()
    {
        var before = await SitDownAsAsync("groep:docent1", "groep", "docent1");
        await before["docent1"].SaysAndSeesAsync("help", "Zo werkt het");
        await before["groep"].SaysAsideAsync("Dit stond vanochtend in de app van 2B: als je morgen komt, weet ik je te vinden.");

        var visit = await SitDownAsAsync("groep:mentor1", "groep", "mentor1", "mt1", "mt2");
        var (group, mentor, first, second) = (visit["groep"], visit["mentor1"], visit["mt1"], visit["mt2"]);
        await group.ChoosesActionAsync(group.History.Locator("article[data-kind=other]").Last, "reportMessage");
        await Expect(visit.Dialog).ToContainTextAsync("Wat laat het bericht zien?");
        await visit.PictureAsync("misuse-01-message-menu");
        await visit.Dialog.GetByLabel("Alleen tekst", new() { Exact = true }).CheckAsync();
        await visit.Dialog.GetByRole(AriaRole.Button, new() { Name = "Ga verder", Exact = true }).ClickAsync();
        await Expect(visit.Dialog).ToContainTextAsync("Ga verder in je privéchat met PolicyBot.");
        await visit.PictureAsync("misuse-02-message-kept");
        await visit.Dialog.GetByRole(AriaRole.Button, new() { Name = "Sluiten" }).Last.ClickAsync();

        var number = await ReportsAsync(visit, mentor);

        await first.SeesAsync($"Melding {number}", "De Noordhoek");
        await second.SeesAsync($"Melding {number}");
        await first.DoesNotSeeAsync("weet ik je te vinden", "2B", "groepsapp");
        await visit.PictureAsync("misuse-08-alert");
        await first.PressesAsync("Ik pak dit op");
        await first.SeesAsync("In behandeling");
        await mentor.SeesAsync($"Melding {number} is opgepakt");
        await visit.PictureAsync("misuse-09-taken-on");

        var handler = new CaseWalk(first);
        await AsksAsync(visit, handler, mentor, number);
        await LooksAtEvidenceAsync(visit, handler, first);
        await handler.PressesAsync("Overzicht");
        await WalksAsync(visit, handler, "misuse-a", "Overzicht", told);
        await DossierAsync(visit, handler, first, number);
        await ClosesAsync(visit, handler, mentor, number);
        await second.SaysAndSeesAsync($"zaak {number}", "Afgesloten", "Met een maatregel");
        await visit.PictureAsync("misuse-20-second-member");
    }

    [Story]
    public async Task A_pupil_who_bullies_a_teacher_is_reported_and_handled_in_English_and_handed_over_half_way()
    {
        var visit = await SitDownAsync("docent2", "mentor1", "mt1", "mt2");
        var (teacher, second, first) = (visit["docent2"], visit["mt1"], visit["mt2"]);
        await first.SaysAndSeesAsync("English", "English");
        await second.SaysAndSeesAsync("English", "English");
        var report = new CaseWalk(teacher);
        await teacher.SaysAndSeesAsync("I want to report something", "Is anybody in danger now?");
        await report.PressesAsync("No");
        await report.PressesAsync("Bullying somebody or blackening their name");
        await report.PressesAsync("Pupil and member of staff");
        await report.PressesAsync("No");
        await report.FillsAsync("Next", english);
        await report.PressesAsync("Next");
        await report.FillsAsync("Next", new Dictionary<string, string> { [""] = FilmedFacts });
        await report.PressesAsync("Next");
        await report.PressesAsync("That is everybody");
        await report.PressesAsync("There is no material");
        await report.PressesAsync("Nothing yet");
        await report.PressesAsync("Under 16");
        await report.PressesAsync("I don't know");
        await report.PressesAsync("I don't know");
        await report.PressesAsync("Next");
        await teacher.SeesAsync("Is this right?", FilmedFacts);
        await visit.PictureAsync("misuse-b-01-review");
        await report.PressesAsync("Send");
        var number = Number().Match(await teacher.Newest.InnerTextAsync()).Value;

        await first.SeesAsync($"Report {number}");
        await visit["mentor1"].DoesNotSeeAsync(number);
        await first.PressesAsync("I take this on");
        await teacher.SeesAsync(number);
        await WalksAsync(visit, new CaseWalk(first), "misuse-b", "Overview", english, most: 3);
        var handler = new CaseWalk(first);
        await handler.PressesAsync("More");
        await handler.PressesAsync("Hand over");
        await handler.FillsAsync("Done", english);
        await visit.PictureAsync("misuse-b-02-hand-over");
        await handler.PressesAsync("Done");
        await second.SeesAsync(number);
        await second.PressesAsync("Open");
        var other = new CaseWalk(second);
        await Expect(other.With("More")).ToBeVisibleAsync();
        await WalksAsync(visit, other, "misuse-b", "Overview", english);
        await other.PressesAsync("Close the case");
        await other.FillsAsync("Done", english);
        await visit.PictureAsync("misuse-b-03-closing");
        await other.PressesAsync("Done");
        await teacher.SeesAsync($"Report {number}", "closed");
        await visit.PictureAsync("misuse-b-04-closed");
        await first.SaysAndSeesAsync("Nederlands", "Nederlands");
        await second.SaysAndSeesAsync("Nederlands", "Nederlands");
    }

    private const string FilmedFacts = "A pupil posted three messages about me in a public group this week, with my photo. I saw them myself.";

    private static readonly Dictionary<string, string> english = new()
    {
        ["When"] = "Tuesday, third hour",
        ["Where"] = "In my classroom",
        ["app"] = "Instagram",
        ["Who? Write"] = "pupil A",
        ["Why"] = "First time; he took it offline at once.",
        ["What was said"] = "“I did not think about it. I am sorry.”",
        ["decided"] = "Not now",
        ["Choice"] = "Not now",
        ["Summary"] = "Settled, the messages are gone.",
    };

    private static async Task<string> ReportsAsync(Visit visit, Column mentor)
    {
        var report = new CaseWalk(mentor);
        await mentor.SeesAsync("Is er nu iemand in gevaar?", "Het bericht is bewaard bij deze melding.");
        await visit.PictureAsync("misuse-03-danger");
        await report.PressesAsync("Nee");
        await report.PressesAsync("Iemand bedreigen");
        await report.PressesAsync("Leerlingen onderling");
        await report.FillsAsync("Verder", told);
        await visit.PictureAsync("misuse-04-when");
        await report.PressesAsync("Verder");
        await report.FillsAsync("Verder", new Dictionary<string, string> { [""] = Facts });
        await report.PressesAsync("Verder");
        await AddsAsync(report, "vermoedelijke dader", "leerling", "Bram Verzonnen");
        await AddsAsync(report, "slachtoffer", "leerling", "Noor Verzonnen");
        await visit.PictureAsync("misuse-05-people");
        await report.PressesAsync("Dat is iedereen");
        await mentor.SeesAsync("Stuur hier je bestanden");
        var picture = Path.Combine(Checkout.Screenshots, "misuse-02-message-kept.png");
        await mentor.AttachesAsync(picture);
        await mentor.SendsAsync();
        await mentor.SeesAsync("misuse-02-message-kept.png");
        await visit.PictureAsync("misuse-06-evidence");
        await report.PressesAsync("Verder");
        await report.PressesAsync("Nog niets");
        await report.PressesAsync("Jonger dan 16");
        await mentor.SeesAsync("Weten de ouders van deze leerling het al?", "Praat eerst met de leerling");
        await report.PressesAsync("Nee");
        await report.FillsAsync("Verder", new Dictionary<string, string> { [""] = Wish });
        await report.PressesAsync("Verder");
        await report.PressesAsync("Verder");
        await mentor.SeesAsync("Klopt dit zo?", Facts, Wish);
        await mentor.DoesNotSeeAsync("Bram", "Noor");
        await visit.PictureAsync("misuse-07-review");
        await report.PressesAsync("Verstuur");
        return Number().Match(await mentor.Newest.InnerTextAsync()).Value;
    }

    private const string Wish = "Dat het stopt. Geen gesprek met de hele klas.";

    private const string Facts = "Leerling A stuurde leerling B drie avonden achter elkaar dreigende berichten. Leerling B liet mij de berichten zelf zien.";

    private static async Task AddsAsync(CaseWalk report, string part, string group, string name)
    {
        await report.FillsAsync("Voeg toe", new Dictionary<string, string> { ["Rol"] = part, ["Wie"] = group, ["roep"] = group, ["aam"] = name });
        await report.PressesAsync("Voeg toe");
    }

    private static async Task AsksAsync(Visit visit, CaseWalk handler, Column mentor, string number)
    {
        await handler.PressesAsync("Gesprek");
        await handler.PressesAsync("Vraag de melder iets");
        await handler.FillsAsync("Klaar", new Dictionary<string, string> { [""] = "Wie heeft de berichten nog meer gezien?" });
        await handler.PressesAsync("Klaar");
        await mentor.SeesAsync($"Vraag over melding {number}");
        await mentor.PressesAsync("Openen");
        await mentor.SeesAsync("Wie heeft de berichten nog meer gezien?");
        await visit.PictureAsync("misuse-10-asked");
    }

    private static async Task LooksAtEvidenceAsync(Visit visit, CaseWalk handler, Column first)
    {
        await handler.PressesAsync("Bewijs");
        await visit.PictureAsync("misuse-11-evidence");
        await first.PressesAsync("Bekijk 2");
        await first.SeesAsync("Met deze link kijk je één keer");
        await visit.PictureAsync("misuse-12-link");
        var page = await OpensAsync(visit, first);
        await Expect(page.Locator("img")).ToBeVisibleAsync();
        await page.ScreenshotAsync(new() { Path = Path.Combine(Checkout.Screenshots, "misuse-13-evidence-page.png") });
        await page.CloseAsync();
    }

    private static async Task<IPage> OpensAsync(Visit visit, Column first)
    {
        var page = await visit.Page.Context.RunAndWaitForPageAsync(() => first.Newest.GetByRole(AriaRole.Link).ClickAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Openen", Exact = true }).ClickAsync();
        return page;
    }

    private static async Task WalksAsync(Visit visit, CaseWalk handler, string name, string overview, IReadOnlyDictionary<string, string> words, int most = 20)
    {
        for (var step = 1; step <= most && await handler.NextStepAsync() is { } next; step++)
        {
            await handler.PressesAsync(next);
            while (await handler.FormButtonAsync() is { } button)
            {
                await handler.FillsAsync(button, words);
                await visit.PictureAsync($"{name}-{next[(next.LastIndexOf(' ') + 1)..]}-step");
                await handler.PressesAsync(button);
            }
            await handler.PressesAsync(overview);
        }
        await visit.PictureAsync($"{name}-steps-done");
    }

    private static async Task DossierAsync(Visit visit, CaseWalk handler, Column first, string number)
    {
        await handler.PressesAsync("Meer");
        await first.PressesAsync("Dossier ophalen");
        await first.SeesAsync("Met deze link haal je het dossier");
        var page = await OpensAsync(visit, first);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"Dossier melding {number}");
        await page.ScreenshotAsync(new() { Path = Path.Combine(Checkout.Screenshots, "misuse-18-dossier.png"), FullPage = true });
        await page.ReloadAsync();
        await page.CloseAsync();
    }

    private static async Task ClosesAsync(Visit visit, CaseWalk handler, Column mentor, string number)
    {
        await handler.PressesAsync("Overzicht");
        await handler.PressesAsync("Sluit de zaak af");
        await handler.FillsAsync("Klaar", new Dictionary<string, string>(told) { ["Hoe is het"] = "Met een maatregel" });
        await visit.PictureAsync("misuse-19-closing");
        await handler.PressesAsync("Klaar");
        await mentor.SeesAsync($"Melding {number} is afgesloten");
        await mentor.DoesNotSeeAsync("Uitgepraat, met een maatregel");
    }

    [GeneratedRegex(@"\d{4}-\d{4}")]
    private static partial Regex Number();
}
