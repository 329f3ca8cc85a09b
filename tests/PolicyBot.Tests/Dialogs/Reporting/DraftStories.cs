using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom.Reporting;

/// <summary>A report that is left and taken up again, thrown away, or forgotten.</summary>
[Collection(nameof(OneSchool))]
public sealed class DraftStories(OneSchool one)
{
    [Fact]
    public async Task Who_stops_goes_on_later_where_they_were()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.ToFactsAsync();

        Assert.Contains("nog niet verstuurd", (await reporter.Who.SaysAsync("stop")).Text, StringComparison.Ordinal);
        Assert.Contains("Nee, dat mag niet", (await reporter.Who.SaysAsync("mag ik vrienden worden met een leerling die ik alleen van school ken?")).Text, StringComparison.Ordinal);
        var again = await reporter.Who.SaysAsync("verder met mijn melding");

        Assert.Contains("Vertel wat er gebeurde", again.Text, StringComparison.Ordinal);
        await reporter.Who.PressesAsync("Verder", ("words", Reporter.Facts));
        Assert.Contains("Stuur nog niets", (await reporter.Who.PressesAsync("Dat is iedereen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_in_the_middle_is_answered_and_the_report_waits()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.BeginsAsync();

        Assert.Contains("Kies een van de antwoorden", (await reporter.Who.SaysAsync("blauwe fietsbel")).Text, StringComparison.Ordinal);
        await reporter.Who.SaysAsync("mag ik vrienden worden met een leerling die ik alleen van school ken?");
        await reporter.Who.GetsAsync("Je melding wacht");
        await reporter.Who.PressesAsync("Verder met mijn melding");

        Assert.Contains("Is er nu iemand in gevaar?", (await reporter.Who.GetsAsync("Is er nu iemand in gevaar?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_an_earlier_question_changes_nothing_and_shows_where_the_report_is()
    {
        var reporter = new Reporter(one.School.Teacher());
        var who = reporter.Who;
        var first = await reporter.BeginsAsync();
        await who.SaysAsync("verder met mijn melding");
        await who.PressesAsync("Nee");

        var late = await who.PressesAsync(first, "Ja");

        Assert.Contains("Er is niets veranderd", late.Text, StringComparison.Ordinal);
        Assert.Contains("Wat is er gebeurd?", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("112", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_report_first_asks_what_to_do_with_the_one_there_is()
    {
        var reporter = new Reporter(one.School.Teacher());
        await reporter.ToMaterialAsync();

        await reporter.BeginsAsync();
        var anew = await reporter.Who.SaysAsync("gooi weg en begin opnieuw");
        Assert.Contains("Is er nu iemand in gevaar?", anew.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("klassenapp", one.School.Register.Ask($"SELECT json FROM state WHERE key LIKE 'draft/%{reporter.Who.Person.AadObjectId}'"), StringComparison.Ordinal);
        await reporter.BeginsAsync();
        Assert.Contains("weggegooid", (await reporter.Who.SaysAsync("gooi hem weg")).Text, StringComparison.Ordinal);

        Assert.Equal(0, one.School.Register.Count("state", $"key LIKE 'draft/%{reporter.Who.Person.AadObjectId}' AND json IS NOT NULL"));
        Assert.Contains("Er loopt geen melding", (await reporter.Who.SaysAsync("verder met mijn melding")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_others_read_along_a_report_goes_on_in_the_private_chat()
    {
        var who = one.School["docent1"];
        who.LooksAway();

        var word = await who.SaysAsync("ik wil iets melden", School.Group);

        Assert.Contains("privéchat", word.Text, StringComparison.Ordinal);
        Assert.Empty(word.Buttons);
        var first = await who.GetsAsync("Is er nu iemand in gevaar?");
        Assert.Contains("Wat is er gebeurd?", (await who.PressesAsync(first, "Nee")).Text, StringComparison.Ordinal);
        await who.SaysAsync("ik wil iets melden");
        await who.SaysAsync("gooi hem weg");
        Assert.Contains("privéchat", (await who.SaysAsync("mijn meldingen", School.Group)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_twelve_days_there_is_a_word_and_after_fourteen_it_is_thrown_away()
    {
        var clock = new LeapClock();
        await using var school = await School.OpenAsync(new School.Plan { Time = clock });
        var reporter = new Reporter(school.Teacher());
        var who = reporter.Who;
        await reporter.ToFactsAsync();
        await who.PressesAsync("Verder", ("words", Reporter.Facts));
        await who.PressesAsync("Voeg toe", ("as", "Victim"), ("group", "Pupil"), ("name", "Sterre Fictief"));
        Assert.Equal(1, school.Register.Count("sealed_name"));

        clock.Leap(TimeSpan.FromDays(11));
        await who.SaysAsync("help");
        Assert.DoesNotContain(school.World.Sent.All, sent => Colleague.Seen(sent).Text.Contains("Over twee dagen", StringComparison.Ordinal));
        clock.Leap(TimeSpan.FromDays(1.1));
        await who.SaysAsync("help");
        await who.GetsAsync("Over twee dagen gooi ik hem weg");
        await who.PressesAsync("Verder met mijn melding");
        Assert.Contains("leerling A", (await who.GetsAsync("Wie zijn erbij betrokken?")).Text, StringComparison.Ordinal);
        clock.Leap(TimeSpan.FromDays(2.1));
        await who.SaysAsync("help");
        await who.GetsAsync("Je ging er 14 dagen niet mee verder");

        Assert.Equal(0, school.Register.Count("sealed_name"));
        Assert.Contains("Er loopt geen melding", (await who.SaysAsync("verder met mijn melding")).Text, StringComparison.Ordinal);
    }
}
