using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>The forms of steps and of the end of a case.</summary>
public sealed class CaseFormStories : HandlingRig
{
    [Fact]
    public async Task A_step_is_done_by_its_form_which_asks_on_once_an_answer_is_known()
    {
        var (_, _, _) = await InHandAsync();
        await First.PressesAsync("Stappen");
        var form = await First.PressesAsync("Stap 4");
        foreach (var said in new[] { "Namen achterhalen", "Leg vast:", "Bron:" })
            Assert.Contains(said, form.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Schrijf de rol", form.Text, StringComparison.Ordinal);

        var second = await First.PressesAsync("Verder", ("how", "Met de mentor gepraat"), ("found", "yes"));
        Assert.Contains("Schrijf de rol", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoe is het uitgezocht", second.Text, StringComparison.Ordinal);
        var steps = await First.PressesAsync("Klaar", ("who", "leerling A"));
        Assert.Contains("Gedaan op", steps.Text, StringComparison.Ordinal);

        var done = await First.PressesAsync("Stap 4");
        foreach (var kept in new[] { "Gedaan op", "Met de mentor gepraat", "leerling A", "MT-lid Een" })
            Assert.Contains(kept, done.Text, StringComparison.Ordinal);
        steps = await new Walker(First).FillsAsync(await First.PressesAsync("Nog een keer"));
        Assert.Contains("2 keer gedaan", steps.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_waits_has_no_form_and_a_required_one_is_not_skipped_in_silence()
    {
        var (_, number, _) = await InHandAsync();
        await First.PressesAsync("Stappen");
        var waiting = await First.PressesAsync("Stap 5");
        Assert.Contains("Wacht op stap 4", waiting.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vul in", waiting.Buttons);
        Assert.DoesNotContain("Niet nodig", waiting.Buttons);

        await First.PressesAsync("Stappen");
        await First.PressesAsync("Stap 4");
        var why = await First.PressesAsync("Niet nodig");
        var silent = await First.PressesAsync(why, "Klaar", ("reason", " "));
        Assert.Contains("Vul nog in: Waarom?", silent.Text, StringComparison.Ordinal);
        Assert.Equal(0, Entries(number, "step-not-needed"));
        var steps = await First.PressesAsync("Klaar", ("reason", "De namen zijn al bekend."));

        Assert.Contains("Niet nodig: De namen zijn al bekend.", steps.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wacht op stap 4", steps.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closing_is_refused_while_steps_are_open_and_says_which()
    {
        await InHandAsync();
        await First.PressesAsync("Meer");
        var blocked = await First.PressesAsync("Sluit af");

        Assert.Contains("Afsluiten kan nog niet", blocked.Text, StringComparison.Ordinal);
        Assert.Contains("Stap 4", blocked.Buttons);
        Assert.DoesNotContain("Stap 1", blocked.Buttons);
        Assert.Contains("Namen achterhalen", (await First.PressesAsync("Stap 4")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_closed_is_reopened_with_a_reason()
    {
        var (reporter, number) = await ReportedAsync();
        var walker = new Walker(First);
        var closing = await First.PressesAsync(await walker.DoesAllStepsAsync(number), "Sluit de zaak af");
        foreach (var said in new[] { "Hoelang bewaart de school", "niet langer dan nodig", "De schoolgids" })
            Assert.Contains(said, closing.Text, StringComparison.Ordinal);
        var closed = await walker.FillsAsync(closing, ("kept", "TwoYears"), ("kept-why", "Tot ze van school zijn."));
        foreach (var told in new[] { "Bewaren: Twee jaar (tot en met", "Tot ze van school zijn.", "De schoolgids" })
            Assert.Contains(told, closed.Text, StringComparison.Ordinal);
        Assert.Equal("Closed", StateOf(number));
        reporter.LooksAway();
        await First.PressesAsync("Meer");
        await First.PressesAsync("Heropen");
        var open = await First.PressesAsync("Klaar", ("reason", "Het gaat door."));

        Assert.Contains("In behandeling", open.Text, StringComparison.Ordinal);
        await reporter.GetsAsync($"Melding {number} is weer opgepakt");
    }

    [Fact]
    public async Task Where_the_case_changed_meanwhile_nothing_is_done_and_what_was_typed_comes_back()
    {
        var (_, number, card) = await InHandAsync();
        await First.PressesAsync(card, "Stappen");
        var form = await First.PressesAsync("Stap 4");
        await Second.SaysAsync($"zaak {number}");
        await Second.PressesAsync("Meer");
        First.LooksAway();
        await Second.PressesAsync("Maak er spoed van");
        await Second.PressesAsync("Klaar", ("reason", "Het loopt op."));
        await First.GetsAsync("heeft nu spoed");

        var again = await First.PressesAsync(form, "Verder", ("how", "Met de mentor gepraat"), ("found", "no"));

        Assert.Contains("Er is intussen iets veranderd", again.Text, StringComparison.Ordinal);
        Assert.Contains("Met de mentor gepraat", again.Text, StringComparison.Ordinal);
        await First.PressesAsync(again, "Klaar");
        var steps = await First.PressesAsync("Klaar", ("why-not", "Niemand weet het."));
        Assert.Contains("Gedaan op", steps.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_only_looked_or_made_a_note_stops_nobody()
    {
        var (_, number, card) = await InHandAsync();
        await First.PressesAsync(card, "Stappen");
        var form = await First.PressesAsync("Stap 4");
        await Second.SaysAsync($"zaak {number}");
        await Second.PressesAsync("Gesprek");
        await Second.PressesAsync("Notitie maken");
        await Second.PressesAsync("Klaar", ("level", "Mt"), ("text", "Let op."));

        Assert.Contains("Waarom niet?", (await First.PressesAsync(form, "Verder", ("how", "Gevraagd"), ("found", "no"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_can_be_filled_in_by_typing_alone()
    {
        var (_, number, _) = await InHandAsync();
        await First.SaysAsync("stappen");
        await First.SaysAsync("stap 4");
        Assert.Contains("Vul nog in: Is duidelijk wie het zijn?", (await First.SaysAsync("Met de mentor gepraat.")).Text, StringComparison.Ordinal);
        Assert.Contains("Schrijf de rol", (await First.SaysAsync("ja")).Text, StringComparison.Ordinal);
        var steps = await First.SaysAsync("leerling A");
        Assert.Contains("Gedaan op", steps.Text, StringComparison.Ordinal);

        await First.SaysAsync("stap 5");
        await First.SaysAsync("leerling b");
        await First.SaysAsync("vandaag");
        await First.SaysAsync("Hij schrok ervan.");
        await First.SaysAsync("de mentor");
        Assert.Contains("Klopte het", (await First.SaysAsync("ja")).Text, StringComparison.Ordinal);
        await First.SaysAsync("ja");

        Assert.Equal(2, Entries(number, "step-done"));
    }

    [Fact]
    public async Task What_is_too_long_is_cut_and_said_so_and_nothing_is_done()
    {
        var (_, number, _) = await InHandAsync();
        await First.PressesAsync("Stappen");
        await First.PressesAsync("Stap 4");

        var cut = await First.PressesAsync("Verder", ("how", new string('a', 1500)), ("found", "no"));

        Assert.Contains("Te lang: Hoe is het uitgezocht?", cut.Text, StringComparison.Ordinal);
        Assert.Equal(0, Entries(number, "step-done"));
    }

    [Fact]
    public async Task A_step_that_the_procedure_does_not_name_is_added_and_done()
    {
        await InHandAsync();
        await First.PressesAsync("Stappen");
        await First.PressesAsync("Stap toevoegen");
        var steps = await First.PressesAsync("Klaar", ("kind", "AskRemoval"));
        Assert.Contains("11. Laten weghalen", steps.Text, StringComparison.Ordinal);

        var form = await First.PressesAsync(steps, "Stap 11");
        steps = await new Walker(First).FillsAsync(form);
        var done = await First.PressesAsync(steps, "Stap 11");
        Assert.Contains("Gevraagd, nog geen antwoord", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_to_the_police_is_explained_and_a_report_is_told_from_a_formal_complaint()
    {
        await InHandAsync();
        await First.PressesAsync("Stappen");
        await First.PressesAsync("Stap toevoegen");
        var form = await First.PressesAsync(await First.PressesAsync("Klaar", ("kind", "WeighPolice")), "Stap 11");
        foreach (var said in new[] { "Onder de 16 gaat er een volwassene mee", "Er komt niet vanzelf een onderzoek", "Maak voor aangifte een afspraak", "Neem mee wat er is bewaard", "Uit de melding: Leeftijd: jonger dan 16" })
            Assert.Contains(said, form.Text, StringComparison.Ordinal);
        form = await First.PressesAsync(form, "Verder", ("acts", "dreigen"), ("victim-wishes", "dat het stopt"), ("safety", "ja"), ("age", "12-to-15"));
        foreach (var choice in new[] { "Melding doen bij de politie", "Aangifte doen", "Nu niet", "Weten we nog niet" })
            Assert.Contains(choice, form.Card!.ToJsonString(), StringComparison.Ordinal);

        var steps = await new Walker(First).FillsAsync(form, ("choice", "police-report"));
        var done = await First.PressesAsync(steps, "Stap 11");
        for (; done.Has("Volgende") && !done.Text.Contains("Wie doet de melding?", StringComparison.Ordinal);)
            done = await First.PressesAsync(done, "Volgende");

        Assert.Contains("Wie doet de melding?: De school", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_more_turns_out_to_be_involved_and_can_be_heard()
    {
        await InHandAsync();
        await First.PressesAsync("Personen");
        await First.PressesAsync("Iemand toevoegen");
        var people = await First.PressesAsync("Klaar", ("as", "Witness"), ("group", "Pupil"), ("name", SomeReport.Name));

        Assert.Contains("leerling C", people.Text, StringComparison.Ordinal);
        Assert.Contains("naam apart bewaard", people.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(SomeReport.Name, people.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Earlier_measures_are_shown_from_three_on_and_without_people()
    {
        var (reporter, handler) = (School["komleren1"], School["mtk1"]);
        var walker = new Walker(handler);
        await reporter.SaysAsync("hallo");
        for (var turn = 0; turn < 4; turn++)
        {
            var number = await SendsAsync(reporter);
            var ready = await walker.DoesAllStepsAsync(number);
            var measure = await handler.PressesAsync(await handler.PressesAsync(ready, "Stappen"), "Stap 5");
            measure = await handler.PressesAsync(measure, "Verder", ("for", "pupil"));
            Assert.Equal(turn == 3, measure.Text.Contains("Eerder gekozen", StringComparison.Ordinal));
            if (turn == 3)
                Assert.Contains("(3 keer)", measure.Text, StringComparison.Ordinal);
            await walker.ClosesAsync(await walker.FillsAsync(measure));
        }
    }

    [Fact]
    public async Task Long_texts_come_back_whole_in_the_form_and_stand_whole_in_the_case()
    {
        var (_, _, card) = await InHandAsync(SomeReport.Bullying with { Facts = Long("feiten", 3900) });
        Assert.Contains("feiten.", card.Text, StringComparison.Ordinal);
        await First.PressesAsync("Stappen");
        await First.PressesAsync("Stap toevoegen");
        var form = await First.PressesAsync(await First.PressesAsync("Klaar", ("kind", "WeighPolice")), "Stap 11");
        string[] fields = ["acts", "victim-wishes", "safety", "evidence", "reason", "result"];

        var back = await First.PressesAsync(form, "Verder", [.. fields[..3].Select(field => (field, Long(field, 1200)))]);
        Assert.Contains("Vul nog in: Hoe oud is wie het deed?", back.Text, StringComparison.Ordinal);
        foreach (var field in fields[..3])
            Assert.Contains(field + ".", back.Text, StringComparison.Ordinal);
        for (; back.Has("Klaar") || back.Has("Verder");)
            back = await First.PressesAsync(
                back, back.Has("Klaar") ? "Klaar" : "Verder", ("age", "unknown"), ("choice", "not-now"), ("evidence", Long("evidence", 1200)), ("reason", Long("reason", 1200)), ("result", Long("result", 1200)));

        var shown = await First.PressesAsync(back, "Stap 11");
        var read = shown.Text;
        for (; shown.Has("Volgende"); read += shown.Text)
            shown = await First.PressesAsync(shown, "Volgende");
        foreach (var field in fields)
            Assert.Contains(field + ".", read, StringComparison.Ordinal);
    }

    private static string Long(string end, int characters) => string.Concat(Enumerable.Repeat("\"Nee\" zei zij.\né", characters)).Substring(0, characters - end.Length - 1) + end + ".";
}
