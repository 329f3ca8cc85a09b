using PolicyBot.Bot.Cases;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;
using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom.Reporting;

/// <summary>What somebody who reported can do with it afterwards.</summary>
[Collection(nameof(OneSchool))]
public sealed class OwnSideStories(OneSchool one)
{
    [Theory]
    [InlineData("nl", "Vul aan", "Voeg toe", "Toegevoegd aan melding")]
    [InlineData("en", "Add something", "Add", "Added to report")]
    public async Task Something_is_added_and_stands_with_the_report(string language, string button, string send, string done)
    {
        var reporter = new Reporter(one.School.Teacher(language), language == "en");
        var number = await reporter.ReportsAsync();

        await OpensAsync(reporter.Who, button, reporter.Own("Wat wil je toevoegen?", "What do you want to add?"));
        Assert.Contains($"{done} {number}", (await reporter.Who.PressesAsync(send, ("words", "Hij deed het nog een keer."))).Text, StringComparison.Ordinal);

        Assert.Contains("Hij deed het nog een keer.", (await reporter.Who.SaysAsync(number)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_it_works_by_typing()
    {
        var reporter = new Reporter(one.School.Teacher());
        var who = reporter.Who;
        var number = await reporter.ReportsAsync();

        await who.SaysAsync("vul aan");
        Assert.Contains("Toegevoegd", (await who.SaysAsync("Er was nog een getuige bij")).Text, StringComparison.Ordinal);
        await who.SaysAsync("mijn meldingen");
        Assert.Contains("Er was nog een getuige bij", (await who.SaysAsync($"open {number}")).Text, StringComparison.Ordinal);
        await who.SaysAsync("dit heeft spoed");
        Assert.Contains("heeft nu spoed", (await who.SaysAsync("hij heeft het weer geplaatst")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dit heeft spoed", (await who.SaysAsync($"zaak {number}")).Buttons);
        await who.SaysAsync("naar het bestuur");
        Assert.Contains("is nu bij het bestuur", (await who.SaysAsync("iemand van het MT is familie")).Text, StringComparison.Ordinal);
        var own = await who.SaysAsync($"zaak {number}");
        Assert.Contains("Het MT ziet hem niet", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Naar het bestuur", own.Buttons);
        await who.SaysAsync("trek in");
        Assert.Contains("is ingetrokken", (await who.SaysAsync("ja, trek in")).Text, StringComparison.Ordinal);

        own = await who.SaysAsync($"zaak {number}");
        Assert.DoesNotContain("Trek in", own.Buttons);
        Assert.DoesNotContain("Vul aan", own.Buttons);
    }

    [Fact]
    public async Task Withdrawing_can_be_left_and_nothing_changes()
    {
        var reporter = new Reporter(one.School.Teacher());
        var number = await reporter.ReportsAsync();

        await OpensAsync(reporter.Who, "Trek in", "Wil je de melding intrekken?");
        Assert.Contains("er is niets veranderd", (await reporter.Who.PressesAsync("Niet doen")).Text, StringComparison.Ordinal);

        Assert.Contains("Trek in", (await reporter.Who.SaysAsync($"zaak {number}")).Buttons);
    }

    [Fact]
    public async Task An_old_form_changes_nothing_once_the_report_is_withdrawn()
    {
        var reporter = new Reporter(one.School.Teacher());
        var number = await reporter.ReportsAsync();
        var form = await OpensAsync(reporter.Who, "Vul aan", "Wat wil je toevoegen?");
        await OpensAsync(reporter.Who, "Trek in", "Wil je de melding intrekken?");
        await reporter.Who.PressesAsync("Ja, trek in");

        var late = await reporter.Who.PressesAsync(form, "Voeg toe", ("words", "te laat"));

        Assert.DoesNotContain("Toegevoegd", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("te laat", (await reporter.Who.SaysAsync($"zaak {number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_the_handler_is_answered_once_and_a_note_is_read()
    {
        var reporter = new Reporter(one.School.Teacher());
        var who = reporter.Who;
        var number = await reporter.ReportsAsync();
        var (handler, at) = (new PersonId($"{School.Tenant}/{one.School["mt1"].Person.AadObjectId}"), TimeProvider.System.GetUtcNow());
        await HappensAsync(number, new TakenOn(at, handler), new ReporterAsked(at, handler, 1, "Wie zag het nog meer?"),
            new NoteAdded(at, handler, NoteLevel.ReporterSees, "We praten morgen met beiden."), new NoteAdded(at, handler, NoteLevel.Mt, "alleen voor ons"));

        var own = await who.SaysAsync($"zaak {number}");
        Assert.Contains("Wie zag het nog meer?", own.Text, StringComparison.Ordinal);
        Assert.Contains("We praten morgen met beiden.", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("alleen voor ons", own.Text, StringComparison.Ordinal);
        Assert.Contains("Wie zag het nog meer?", (await who.SaysAsync("beantwoord vraag 1")).Text, StringComparison.Ordinal);
        var form = who.Sees;
        Assert.Contains("Je antwoord staat bij melding", (await who.SaysAsync("De conciërge stond erbij")).Text, StringComparison.Ordinal);

        Assert.Contains("Jouw antwoord: De conciërge stond erbij", (await who.SaysAsync($"zaak {number}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("staat bij melding", (await who.PressesAsync(form, form.Press("Verstuur antwoord", ("words", "nog een keer")))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_receipt_follows_what_happens()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.ReportsAsync();
        await OpensAsync(reporter.Who, "Vul aan", "Wat wil je toevoegen?");
        reporter.Who.LooksAway();

        await reporter.Who.PressesAsync("Voeg toe", ("words", "Nog iets van vandaag."));

        await reporter.Who.FindsChangedAsync("Nog iets van vandaag.");
    }

    [Fact]
    public async Task To_a_colleague_the_report_does_not_exist()
    {
        var number = await new Reporter(one.School.Teacher()).ReportsAsync();

        var other = await one.School.Teacher().SaysAsync($"zaak {number}");

        Assert.DoesNotContain(Reporter.Facts, other.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vul aan", other.Buttons);
        Assert.Contains("Je hebt nog niets gemeld", (await one.School.Teacher().SaysAsync("mijn meldingen")).Text, StringComparison.Ordinal);
    }

    /// <summary>Puts into the case what its handler does.</summary>
    private async Task HappensAsync(string number, params CaseEvent[] events)
    {
        Assert.True(CaseNumber.TryParse(number, out var parsed));
        var turn = new CaseShelf(one.School.Store, null!);
        foreach (var happened in events)
            await turn.Incidents.AddAsync(parsed, happened, CancellationToken.None);
        Assert.Equal(CommitResult.Done, await one.School.Store.CommitAsync(
            new TurnCommit { Cases = turn.Appends, States = [.. turn.States] }, CancellationToken.None));
    }

    private static async Task<Seen> OpensAsync(Colleague who, string button, string form)
    {
        await who.PressesAsync(button);
        return await who.GetsAsync(form);
    }
}
