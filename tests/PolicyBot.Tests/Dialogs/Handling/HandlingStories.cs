using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>Those a case of misuse belongs to take it on, see it and go on with it.</summary>
public sealed class HandlingStories : HandlingRig
{
    [Fact]
    public async Task A_member_opens_it_from_the_channel_in_the_private_chat_and_takes_it_on()
    {
        var (reporter, number) = await ReportedAsync();
        var alert = await First.GetsAsync(number, School.MtChannel);
        Assert.DoesNotContain("nare berichten", alert.Text, StringComparison.Ordinal);

        Assert.Contains("privéchat", (await First.PressesAsync(alert, "Open in privéchat")).Text, StringComparison.Ordinal);
        var shown = await First.GetsAsync(SomeReport.Facts);
        reporter.LooksAway();
        var mine = await First.PressesAsync(shown, "Pak op");

        Assert.Contains("Opgepakt door: jij", mine.Text, StringComparison.Ordinal);
        Assert.Contains("In behandeling", mine.Text, StringComparison.Ordinal);
        Assert.Equal(1, Entries(number, "looked"));
        await reporter.GetsAsync($"Melding {number} is opgepakt");
    }

    [Fact]
    public async Task Of_two_members_at_once_one_has_it_and_the_other_hears_who()
    {
        var (_, number) = await ReportedAsync();
        var stale = await Second.SaysAsync($"zaak {number}");
        await First.SaysAsync($"zaak {number}");
        await First.PressesAsync("Pak op");

        var told = await Second.PressesAsync(stale, "Pak op");

        await Second.GetsAsync($"MT-lid Een heeft zaak {number} al opgepakt");
        Assert.Contains("Opgepakt door: MT-lid Een", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Pak op", told.Buttons);
        Assert.Equal(1, Entries(number, "taken-on"));
    }

    [Fact]
    public async Task Opening_is_a_look_each_time_and_going_from_part_to_part_is_none()
    {
        var (_, number) = await ReportedAsync();
        await First.SaysAsync($"zaak {number}");
        await First.PressesAsync("Stappen");
        await First.SaysAsync("personen");
        Assert.Equal(1, Entries(number, "looked"));

        await First.SaysAsync($"zaak {number}");

        Assert.Equal(2, Entries(number, "looked"));
    }

    [Fact]
    public async Task Everything_that_was_reported_stands_in_the_parts_of_the_case()
    {
        var (_, number, card) = await InHandAsync(evidence: "hou op", names: ("pupil-A", SomeReport.Name));
        foreach (var told in new[] { SomeReport.Facts, "gisteravond", "thuis, online", "een groepsapp", "met leerling B gepraat", "leerlingen onder elkaar", "pesten", "Werkwijze", "jonger dan 16", "dat het stopt", "Praat eerst met de leerling" })
            Assert.Contains(told, card.Text, StringComparison.OrdinalIgnoreCase);

        var people = await First.PressesAsync("Personen");
        Assert.Contains("leerling A", people.Text, StringComparison.Ordinal);
        Assert.Contains("naam apart bewaard", people.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(SomeReport.Name, people.Text, StringComparison.Ordinal);
        Assert.Contains("bericht.txt", (await First.PressesAsync("Bewijs")).Text, StringComparison.Ordinal);
        var steps = await First.PressesAsync("Stappen");
        Assert.Contains("Gedaan met de melding", steps.Text, StringComparison.Ordinal);
        Assert.Contains("Wacht op stap 4", steps.Text, StringComparison.Ordinal);
        Assert.Contains("Er is nog niets gevraagd", (await First.PressesAsync("Gesprek")).Text, StringComparison.Ordinal);
        Assert.Contains("Draag over", (await First.PressesAsync("Meer")).Buttons);
        Assert.Equal("InHand", StateOf(number));
    }

    [Fact]
    public async Task A_member_who_has_it_not_in_hand_reads_along_and_has_no_button_for_what_is_the_handlers()
    {
        var (_, number, _) = await InHandAsync(evidence: "hou op", names: ("pupil-A", SomeReport.Name));

        var card = await Second.SaysAsync($"zaak {number}");
        Assert.Contains(SomeReport.Facts, card.Text, StringComparison.Ordinal);
        var parts = new List<string>(card.Buttons);
        foreach (var part in new[] { "Personen", "Bewijs", "Stappen", "Gesprek", "Meer" })
            parts.AddRange((await Second.PressesAsync(part)).Buttons);

        foreach (var own in new[] { "Pak op", "Namen openen", "Iemand toevoegen", "Stap toevoegen", "Vraag de melder iets", "Geef terug", "Dossier ophalen", "Sluit af" })
            Assert.DoesNotContain(own, parts);
        foreach (var shared in new[] { "Draag over", "Ik doe niet mee", "Houd iemand erbuiten", "Naar het bestuur", "Notitie maken", "Bekijk 1", "Sluit bewijs 1 af" })
            Assert.Contains(shared, parts);
    }

    [Fact]
    public async Task To_a_colleague_and_to_another_school_there_is_no_such_case()
    {
        var (_, number) = await ReportedAsync();
        var nosy = School.Teacher();

        var none = await nosy.SaysAsync($"zaak {number[..5]}9999");
        foreach (var other in new[] { nosy, School["mta1"], School["mentor1"], School["bestuura1"] })
            Assert.Equal(none.Text.Replace("9999", number[5..], StringComparison.Ordinal), (await other.SaysAsync($"zaak {number}")).Text);

        var pressed = await School["mentor1"].PressesAsync(await First.GetsAsync(number, School.MtChannel), "Open in privéchat");
        Assert.Contains($"Er is geen zaak {number}", pressed.Text, StringComparison.Ordinal);
        Assert.Equal(1, Entries(number));
    }

    [Fact]
    public async Task Who_reported_it_sees_where_it_stands_and_nothing_of_the_handling()
    {
        var (reporter, number, _) = await InHandAsync();

        var seen = await reporter.SaysAsync($"zaak {number}");

        Assert.Contains("uitgezocht wat er gebeurd is", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Stappen", seen.Buttons);
        Assert.DoesNotContain("MT-lid Een", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_to_stay_unnamed_is_not_named_to_those_who_handle_it()
    {
        var (_, number, card) = await InHandAsync(SomeReport.Bullying with { WantsAnonymity = true }, evidence: "hou op");
        Assert.Contains("wil niet met naam genoemd worden", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Docent ", card.Text, StringComparison.Ordinal);
        Assert.Contains("De melder", (await First.PressesAsync("Bewijs")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Docent ", First.Sees.Text, StringComparison.Ordinal);
        Assert.Equal("InHand", StateOf(number));
    }

    [Fact]
    public async Task Lists_show_number_urgency_state_and_day_of_both_sorts_and_nothing_else()
    {
        var (_, calm) = await ReportedAsync();
        var (_, urgent) = await ReportedAsync(SomeReport.Bullying with { Danger = true });
        var asker = School.Teacher();
        await asker.SaysAsync("Mag ik vrienden worden met deze leerling?");
        await asker.SaysAsync("vraag het MT");
        await asker.PressesAsync("Bekijk", ("words", "Zij is mijn buurmeisje"), ("urgency", "Normal"));
        var question = CaseStories.NumberIn(await asker.PressesAsync("Verstuur"));

        var list = await First.SaysAsync("open zaken");

        foreach (var number in new[] { calm, urgent, question })
            Assert.Contains(number, list.Text, StringComparison.Ordinal);
        Assert.True(list.Text.IndexOf(urgent, StringComparison.Ordinal) < list.Text.IndexOf(calm, StringComparison.Ordinal), list.Text);
        foreach (var content in new[] { "nare berichten", "buurmeisje", "esten", "vrienden" })
            Assert.DoesNotContain(content, list.Text, StringComparison.Ordinal);
        Assert.Contains(SomeReport.Facts, (await First.SaysAsync(calm)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(calm, (await School["mta1"].SaysAsync("open zaken")).Text, StringComparison.Ordinal);
        Assert.Contains("Deze lijst is voor het MT", (await School.Teacher().SaysAsync("open zaken")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task My_cases_lists_what_somebody_has_in_hand()
    {
        var (_, number, _) = await InHandAsync();
        var (_, waiting) = await ReportedAsync();

        var mine = await First.SaysAsync("mijn zaken");
        Assert.Contains(number, mine.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(waiting, mine.Text, StringComparison.Ordinal);
        Assert.Contains("Je hebt nu niets in handen", (await Second.SaysAsync("mijn zaken")).Text, StringComparison.Ordinal);
        Assert.Contains("Mijn vragen aan het MT", (await School.Teacher().SaysAsync("mijn zaken")).Text, StringComparison.Ordinal);
        Assert.Contains("You have nothing in hand", (await Second.SaysAsync("english")).Text + (await Second.SaysAsync("my cases")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_handler_asks_and_notes_and_the_reporter_hears_what_is_meant_for_them()
    {
        var (reporter, number, _) = await InHandAsync();
        reporter.LooksAway();
        await First.SaysAsync("gesprek");
        await First.SaysAsync("vraag de melder iets");
        await First.SaysAsync("Was leerling C er ook bij?");
        await reporter.GetsAsync($"Vraag over melding {number}");

        await First.SaysAsync("notitie maken");
        await First.SaysAsync("alleen voor mij");
        var talk = await First.SaysAsync("Ik vertrouw het niet.");

        Assert.Contains("Was leerling C er ook bij?", talk.Text, StringComparison.Ordinal);
        Assert.Contains("Nog geen antwoord.", talk.Text, StringComparison.Ordinal);
        Assert.Contains("Ik vertrouw het niet.", talk.Text, StringComparison.Ordinal);
        await Second.SaysAsync($"zaak {number}");
        var others = await Second.PressesAsync("Gesprek");
        Assert.Contains("Was leerling C er ook bij?", others.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ik vertrouw het niet.", others.Text, StringComparison.Ordinal);
    }
}
