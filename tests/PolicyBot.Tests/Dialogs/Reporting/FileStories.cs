using PolicyBot.Tests.BotRoom;
using PolicyBot.Tests.RecordsRoom.EvidenceFiles;
using PolicyBot.Tryout.Files;

namespace PolicyBot.Tests.DialogsRoom.Reporting;

/// <summary>Files of a report: fetched only once it is said what they show, and never where nobody may have them.</summary>
[Collection(nameof(OneSchool))]
public sealed class FileStories(OneSchool one)
{
    private const string Sexual = "Een seksueel beeld van iemand onder de 18, of ik weet niet zeker of het dat is";

    [Fact]
    public async Task Files_are_taken_in_listed_taken_out_and_go_with_the_report()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.ToMaterialAsync();
        var ask = await reporter.Who.PressesAsync("Foto of video");
        Assert.Contains("WhatsApp:", ask.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("TikTok", ask.Text, StringComparison.Ordinal);

        var kept = await SendsAsync(reporter.Who, "Stuur hier je bestanden", [Png(reporter.Who, "een.png", 5), Png(reporter.Who, "twee.png", 6)]);
        Assert.Contains("Bewaard: 2", kept.Text, StringComparison.Ordinal);
        var wrong = await SendsAsync(reporter.Who, "Stuur hier je bestanden", [one.School.Client.Upload(reporter.Who.Person.Key, "drie.exe", "MZ"u8.ToArray())]);
        Assert.Contains("drie.exe", wrong.Text, StringComparison.Ordinal);
        var less = await reporter.Who.PressesAsync("Haal bestand 1 weg");
        Assert.Contains("Bewaard: 1", less.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("een.png", less.Text, StringComparison.Ordinal);
        await reporter.Who.PressesAsync("Verder");
        Assert.Contains("1 bestand", (await reporter.FromDoneToReviewAsync()).Text, StringComparison.Ordinal);
        var number = await reporter.SendsAsync();

        var own = await reporter.Who.SaysAsync($"zaak {number}");
        Assert.Contains("twee.png", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("een.png", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_sexual_image_nothing_is_fetched_and_nothing_taken_in_later()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.ToFactsAsync();
        await reporter.Who.PressesAsync("Verder", ("words", Reporter.Facts));
        var early = Png(reporter.Who, "vroeg.png", 7);
        await SendsAsync(reporter.Who, "nog niet opgehaald", [early]);
        await reporter.Who.PressesAsync("Dat is iedereen");

        var stop = await reporter.Who.PressesAsync(Sexual);
        Assert.Contains("Kijk niet verder en stuur niets door", stop.Text, StringComparison.Ordinal);
        var late = Png(reporter.Who, "laat.png", 8);
        stop = await SendsAsync(reporter.Who, "Ik heb niets opgehaald", [late]);
        Assert.Contains("Wat is er al gedaan?", (await reporter.Who.PressesAsync(stop, "Verder")).Text, StringComparison.Ordinal);
        var review = await reporter.FromDoneToReviewAsync();
        Assert.DoesNotContain("bestand(en)", review.Text, StringComparison.Ordinal);
        var number = await reporter.SendsAsync();

        Assert.Contains("spoed", (await reporter.Who.SaysAsync("mijn meldingen")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(one.School.World.Fetched.All, fetched => fetched.FileId == early.Id || fetched.FileId == late.Id);
        Assert.Equal("0", one.School.Register.Ask($"SELECT count(*) FROM evidence WHERE year || '-' || printf('%04d', serial) = '{number}'"));
    }

    [Fact]
    public async Task Files_kept_before_go_when_it_turns_out_to_be_a_sexual_image()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.ToMaterialAsync();
        await reporter.Who.PressesAsync("Foto of video");
        var kept = await SendsAsync(reporter.Who, "Bewaard: 1", [Png(reporter.Who, "weg.png", 9)]);
        await reporter.Who.PressesAsync(kept, "Verder");
        await reporter.FromDoneToReviewAsync();

        await reporter.Who.SaysAsync("wijzig materiaal");
        await reporter.Who.PressesAsync(Sexual);
        await reporter.Who.PressesAsync("Verder");
        var number = await reporter.SendsAsync();

        Assert.DoesNotContain("weg.png", (await reporter.Who.SaysAsync($"zaak {number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_sent_early_wait_until_it_is_said_what_they_show()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.ToMaterialAsync();
        var file = Png(reporter.Who, "wacht.png", 10);
        await SendsAsync(reporter.Who, "nog niet opgehaald", [file]);
        Assert.DoesNotContain(one.School.World.Fetched.All, fetched => fetched.FileId == file.Id);

        var evidence = await reporter.Who.PressesAsync("Foto of video");

        Assert.Contains("wacht.png is bewaard", evidence.Text, StringComparison.Ordinal);
        Assert.Contains(one.School.World.Fetched.All, fetched => fetched.FileId == file.Id);
    }

    [Fact]
    public async Task A_file_without_a_report_is_asked_about_and_not_fetched()
    {
        var reporter = new Reporter(one.School.Teacher());
        var file = Png(reporter.Who, "zomaar.png", 11);
        await SendsAsync(reporter.Who, "Wil je dit melden?", [file]);

        await reporter.Who.PressesAsync("Ja, een nieuwe melding");
        var danger = await reporter.Who.GetsAsync("Is er nu iemand in gevaar?");
        Assert.DoesNotContain(one.School.World.Fetched.All, fetched => fetched.FileId == file.Id);
        var what = await reporter.Who.PressesAsync(danger, "Nee");
        await reporter.Who.PressesAsync(what.Buttons[0]);
        await reporter.Who.PressesAsync("Leerlingen onderling");
        await reporter.Who.PressesAsync("Weet ik niet");
        await reporter.Who.PressesAsync("Verder", ("words", Reporter.Facts));
        await reporter.Who.PressesAsync("Dat is iedereen");

        Assert.Contains("zomaar.png is bewaard", (await reporter.Who.PressesAsync("Foto of video")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_for_a_report_that_was_sent_is_added_once_it_is_said_what_it_shows()
    {
        var reporter = new Reporter(one.School.Teacher());
        var number = await reporter.ReportsAsync();
        var file = Png(reporter.Who, "erbij.png", 12);
        await SendsAsync(reporter.Who, "Wil je dit melden?", [file]);

        await reporter.Who.PressesAsync($"Bij melding {number}");
        await reporter.Who.GetsAsync("Wat is er te zien of te horen op het bestand?");
        Assert.DoesNotContain(one.School.World.Fetched.All, fetched => fetched.FileId == file.Id);
        Assert.Contains("erbij.png is bewaard", (await reporter.Who.PressesAsync("Foto of video")).Text, StringComparison.Ordinal);
        await SendsAsync(reporter.Who, "nogeen.png is bewaard", [Png(reporter.Who, "nogeen.png", 13)]);

        var own = await reporter.Who.SaysAsync($"zaak {number}");
        Assert.Contains("erbij.png", own.Text, StringComparison.Ordinal);
        Assert.Contains("nogeen.png", own.Text, StringComparison.Ordinal);
    }

    private SharedFile Png(Colleague who, string name, uint width) => one.School.Client.Upload(who.Person.Key, name, SomeFiles.Png(width));

    private async Task<Seen> SendsAsync(Colleague who, string answer, IReadOnlyList<SharedFile> files)
    {
        who.LooksAway();
        var (_, status) = await one.School.Client.ShareAsync(who.Person.Key, files);
        Assert.Equal(202, status);
        return await who.GetsAsync(answer);
    }
}
