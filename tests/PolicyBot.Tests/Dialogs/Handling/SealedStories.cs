using PolicyBot.Tests.BotRoom;
using PolicyBot.Tests.RecordsRoom.EvidenceFiles;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>Names, evidence and the dossier: kept apart, looked at with a trace, and never where others read along.</summary>
public sealed class SealedStories : HandlingRig
{
    private const string Evidence = "Kwispelstaart moet maar oppassen";

    [Fact]
    public async Task Names_are_opened_with_a_reason_only_shown_once_and_that_is_on_record()
    {
        var (_, number, card) = await InHandAsync(names: ("pupil-A", SomeReport.Name));
        await First.PressesAsync(card, "Personen");
        var form = await First.PressesAsync("Namen openen");
        Assert.Contains("Vul nog in", (await First.PressesAsync(form, "Klaar", ("reason", ""))).Text, StringComparison.Ordinal);
        Assert.Equal(0, Entries(number, "names-opened"));

        var names = await First.PressesAsync("Klaar", ("reason", "De ouders bellen."));

        Assert.Contains($"leerling A: {SomeReport.Name}", names.Text, StringComparison.Ordinal);
        Assert.Equal(1, Entries(number, "names-opened"));
        Assert.DoesNotContain(SomeReport.Name, School.Register.All, StringComparison.Ordinal);
        Assert.Equal(0, School.Register.Count("seen", $"answer LIKE '%{SomeReport.Name}%'"));
        Assert.DoesNotContain(SomeReport.Name, (await First.PressesAsync(names, "Terug naar de zaak")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_is_looked_at_by_a_link_and_that_is_on_record_until_it_is_sealed()
    {
        var (_, number, card) = await InHandAsync(evidence: Evidence);
        var shown = await First.PressesAsync(card, "Bewijs");
        First.LooksAway();
        await First.PressesAsync(shown, "Bekijk 1");
        Assert.Contains("/page/", (await First.GetsAsync("binnen tien minuten")).Text, StringComparison.Ordinal);
        Assert.Equal(2, Entries(number, "looked"));

        await First.PressesAsync(shown, "Sluit bewijs 1 af");
        var gone = await First.PressesAsync("Klaar", ("reason", "Hoort hier niet."));

        Assert.Contains("Afgesloten: Hoort hier niet.", gone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bekijk 1", gone.Buttons);
        Assert.Equal(1, Entries(number, "evidence-sealed"));
        await First.PressesAsync(shown, "Bekijk 1");
        Assert.Equal(2, Entries(number, "looked"));
    }

    [Fact]
    public async Task Who_handles_it_adds_a_file_after_saying_what_it_shows()
    {
        var (_, number, card) = await InHandAsync();
        var evidence = await First.PressesAsync(card, "Bewijs");
        await First.PressesAsync(evidence, "Bestand erbij");
        await First.PressesAsync(await First.GetsAsync("Wat is er te zien"), "Foto of video");
        First.LooksAway();
        var (_, status) = await School.Client.ShareAsync(First.Person.Key, [School.Client.Upload(First.Person.Key, "scherm.png", SomeFiles.Png(21))]);
        Assert.Equal(202, status);

        await First.GetsAsync("scherm.png is bewaard");
        Assert.Equal(1, Entries(number, "evidence-added"));
        await First.SaysAsync($"zaak {number}");
        Assert.Contains("scherm.png", (await First.PressesAsync("Bewijs")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dossier_is_fetched_by_the_handler_by_a_link()
    {
        var (_, number, card) = await InHandAsync();
        await First.PressesAsync(card, "Meer");
        First.LooksAway();
        await First.PressesAsync("Dossier ophalen");

        Assert.Contains("/page/", (await First.GetsAsync("dossier")).Text, StringComparison.Ordinal);
        Assert.Equal(2, Entries(number, "looked"));
    }

    [Fact]
    public async Task Nothing_of_what_people_wrote_and_no_name_comes_into_a_channel_or_a_log()
    {
        var (reporter, number) = await ReportedAsync(evidence: Evidence, names: ("pupil-A", SomeReport.Name));
        var walker = new Walker(First);
        var ready = await walker.DoesAllStepsAsync(number);
        await First.PressesAsync(await First.PressesAsync(ready, "Personen"), "Namen openen");
        await First.PressesAsync("Klaar", ("reason", "Omdat zwanenzang."));
        await walker.ClosesAsync(await First.SaysAsync($"zaak {number}"));
        await reporter.GetsAsync("is afgesloten");

        string[] secrets = ["nare berichten", "zwanenzang", SomeReport.Name, "Kwispelstaart", "opgeschreven", "esten"];
        var posted = School.World.Conversation(School.MtChannel).Messages.Select(message => message.Activity.ToString())
            .Concat(School.World.Sent.All.Where(sent => sent.ConversationId == School.MtChannel).Select(sent => Colleague.Seen(sent).Text)).ToList();
        Assert.NotEmpty(posted);
        foreach (var secret in secrets)
        {
            Assert.DoesNotContain(posted, text => text.Contains(secret, StringComparison.Ordinal));
            Assert.DoesNotContain(School.Log.Lines, line => line.Contains(secret, StringComparison.Ordinal));
        }
    }
}

/// <summary>A school that wants a second signature under each measure.</summary>
public sealed class SignatureStories : HandlingRig
{
    private protected override void Settle(Dictionary<string, string?> settings) => settings["Schools:Known:noordhoek:SecondSignature"] = "true";

    [Fact]
    public async Task A_measure_waits_for_a_second_member_and_it_cannot_be_closed_before()
    {
        var (_, number) = await ReportedAsync();
        await Second.SaysAsync("hallo");
        var waits = await new Walker(First).DoesAllStepsAsync(number);
        Assert.DoesNotContain("Sluit de zaak af", waits.Buttons);
        await First.PressesAsync(waits, "Meer");
        var blocked = await First.PressesAsync("Sluit af");
        Assert.Contains("Wacht op een tweede handtekening", blocked.Text, StringComparison.Ordinal);

        var card = await Second.SaysAsync($"zaak {number}");
        var sign = card.Buttons.Single(title => title.StartsWith("Bekijk en onderteken stap", StringComparison.Ordinal));
        var step = await Second.PressesAsync(card, sign);
        Assert.Contains("opgeschreven", step.Text, StringComparison.Ordinal);
        await Second.PressesAsync(step, "Onderteken");
        First.LooksAway();
        var signed = await Second.PressesAsync("Klaar");

        Assert.Contains("ondertekend door MT-lid Twee", signed.Text, StringComparison.Ordinal);
        await First.GetsAsync($"De maatregel in melding {number} is ondertekend");
        Assert.Contains("Afgesloten", (await new Walker(First).ClosesAsync(await new Walker(First).DoesAllStepsAsync(number))).Text, StringComparison.Ordinal);
    }
}
