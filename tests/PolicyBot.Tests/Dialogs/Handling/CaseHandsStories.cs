using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>A case goes from hand to hand, to the board, and past whoever is kept out.</summary>
public sealed class CaseHandsStories : HandlingRig
{
    [Fact]
    public async Task It_is_handed_over_with_a_reason_and_whoever_gets_it_and_who_reported_it_hear_so()
    {
        var (reporter, number, _) = await InHandAsync();
        await Second.SaysAsync("hallo");
        Second.LooksAway();
        reporter.LooksAway();
        await First.PressesAsync("Meer");
        var form = await First.PressesAsync("Draag over");
        Assert.Contains("MT-lid Twee", form.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("MT-lid Een", form.Text, StringComparison.Ordinal);
        var missing = await First.PressesAsync(form, "Klaar");
        Assert.Contains("Vul nog in: Aan wie?, Waarom?", missing.Text, StringComparison.Ordinal);

        var over = await First.PressesAsync(missing, "Klaar", ("to", "2"), ("reason", "Ik ga met verlof."));

        Assert.Contains("Opgepakt door: MT-lid Twee", over.Text, StringComparison.Ordinal);
        await Second.GetsAsync($"Melding {number} is aan jou overgedragen");
        var told = await reporter.GetsAsync($"Melding {number} is bij iemand anders");
        Assert.DoesNotContain("verlof", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("MT-lid", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_lost_it_meanwhile_does_nothing_with_an_old_form()
    {
        var (_, number, card) = await InHandAsync();
        var form = await First.PressesAsync(card, "Ga verder met stap 2");
        await OverToSecondAsync(number);
        var before = School.Register.Cases;

        var late = await First.PressesAsync(form, "Verder", ("kept", "no"));

        await First.GetsAsync("Dit kun jij in deze zaak niet doen");
        Assert.Contains("Opgepakt door: MT-lid Twee", late.Text, StringComparison.Ordinal);
        Assert.Equal(before, School.Register.Cases);
    }

    [Fact]
    public async Task It_can_be_given_back_and_waits_again()
    {
        var (reporter, number, _) = await InHandAsync();
        reporter.LooksAway();
        await First.PressesAsync("Meer");
        await First.PressesAsync("Geef terug");
        var back = await First.PressesAsync("Klaar");

        Assert.Contains("Pak op", back.Buttons);
        Assert.Equal("Open", StateOf(number));
        await reporter.GetsAsync($"Melding {number} wacht weer op iemand");
    }

    [Fact]
    public async Task Whoever_keeps_out_sees_nothing_any_more_and_the_card_says_so()
    {
        var (_, number, card) = await InHandAsync();
        await First.PressesAsync("Meer");
        await First.PressesAsync("Ik doe niet mee");
        var gone = await First.PressesAsync("Klaar");

        Assert.Contains($"Melding {number} is niet meer bij jou", gone.Text, StringComparison.Ordinal);
        Assert.Contains("ken ik niet", (await First.SaysAsync($"zaak {number}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(number, (await First.SaysAsync("open zaken")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nare berichten", (await First.PressesAsync(card, "Personen")).Text, StringComparison.Ordinal);
        Assert.Equal("Open", StateOf(number));
    }

    [Fact]
    public async Task Somebody_else_is_kept_out_with_a_reason_and_their_card_is_taken_away()
    {
        var (_, number, _) = await InHandAsync();
        await Second.SaysAsync($"zaak {number}");
        Second.LooksAway();
        await First.PressesAsync("Meer");
        await First.PressesAsync("Houd iemand erbuiten");
        var after = await First.PressesAsync("Klaar", ("to", "2"), ("reason", "Zij is de moeder van leerling A."));

        Assert.Contains("Buiten deze zaak: MT-lid Twee", after.Text, StringComparison.Ordinal);
        await Second.FindsChangedAsync($"Melding {number} is niet meer bij jou");
        Assert.Contains("ken ik niet", (await Second.SaysAsync($"zaak {number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_the_boards_the_mt_sees_nowhere()
    {
        var (_, number) = await ReportedAsync(SomeReport.AboutMt);

        Assert.Contains("ken ik niet", (await First.SaysAsync($"zaak {number}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(number, (await First.SaysAsync("open zaken")).Text, StringComparison.Ordinal);
        Assert.Contains(number, (await Board.SaysAsync("open zaken")).Text, StringComparison.Ordinal);
        await Board.SaysAsync($"zaak {number}");
        Assert.Contains("Hoort bij: het bestuur", (await Board.PressesAsync("Pak op")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brought_to_the_board_it_disappears_before_the_mt_and_old_cards_open_nothing()
    {
        var (reporter, number, card) = await InHandAsync();
        await Second.SaysAsync($"zaak {number}");
        await Board.SaysAsync("hallo");
        Second.LooksAway();
        Board.LooksAway();
        reporter.LooksAway();
        await First.PressesAsync("Meer");
        await First.PressesAsync("Naar het bestuur");
        var gone = await First.PressesAsync("Klaar", ("reason", "Het gaat over een MT-lid."));

        Assert.Contains("is niet meer bij jou", gone.Text, StringComparison.Ordinal);
        await Second.FindsChangedAsync("is niet meer bij jou");
        await Board.GetsAsync(number);
        await reporter.GetsAsync($"Melding {number} is nu bij het bestuur");
        await Second.FindsChangedAsync("is niet meer bij jou", School.MtChannel);
        var toChannel = School.World.Sent.All.Count(sent => sent.ConversationId == School.MtChannel);
        reporter.LooksAway();
        await Board.PressesAsync("Ik pak dit op");
        await reporter.GetsAsync($"Melding {number} is opgepakt");
        Assert.Equal(toChannel, School.World.Sent.All.Count(sent => sent.ConversationId == School.MtChannel));
        Assert.DoesNotContain("nare berichten", (await First.PressesAsync(card, "Stappen")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nare berichten", (await First.SaysAsync($"zaak {number}")).Text, StringComparison.Ordinal);
        Assert.Contains(SomeReport.Facts, (await Board.SaysAsync($"zaak {number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_sees_that_a_case_of_the_mt_is_there_and_can_bring_it_to_itself()
    {
        var (_, number, _) = await InHandAsync();
        var outside = await Board.SaysAsync($"zaak {number}");
        Assert.DoesNotContain("nare berichten", outside.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Personen", outside.Buttons);
        Assert.Equal(1, Entries(number, "looked"));

        await Board.PressesAsync("Naar het bestuur");
        var own = await Board.PressesAsync("Klaar", ("reason", "Het blijft liggen."));

        Assert.Contains(SomeReport.Facts, own.Text, StringComparison.Ordinal);
        Assert.Equal(2, Entries(number, "looked"));
        Assert.Contains("ken ik niet", (await First.SaysAsync($"zaak {number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_ones_cases_go_over_at_once()
    {
        var (_, one, _) = await InHandAsync();
        var (_, two, _) = await InHandAsync();
        await First.SaysAsync("mijn zaken");
        await First.PressesAsync("Draag alles over");
        var over = await First.PressesAsync(await First.GetsAsync("Alle zaken overdragen"), "Klaar", ("to", "2"), ("reason", "Verlof."));

        Assert.Contains("2 overgedragen, 0 niet", over.Text, StringComparison.Ordinal);
        var second = (await Second.SaysAsync("mijn zaken")).Text;
        Assert.Contains(one, second, StringComparison.Ordinal);
        Assert.Contains(two, second, StringComparison.Ordinal);
        Assert.Equal(1, Entries(one, "handed-over"));
        Assert.Equal(1, Entries(two, "handed-over"));
    }

    [Fact]
    public async Task All_cases_of_a_colleague_who_is_away_go_over_at_once_also_by_typing()
    {
        var (_, number, _) = await InHandAsync();
        await Second.SaysAsync("mijn zaken");
        await Second.SaysAsync("zaken van een collega overdragen");
        await Second.SaysAsync("MT-lid Een");
        await Second.SaysAsync("MT-lid Twee");
        var over = await Second.SaysAsync("Een is ziek.");

        Assert.Contains("1 overgedragen, 0 niet", over.Text, StringComparison.Ordinal);
        Assert.Contains("Opgepakt door: jij", (await Second.SaysAsync($"zaak {number}")).Text, StringComparison.Ordinal);
    }

    private async Task OverToSecondAsync(string number)
    {
        await Second.SaysAsync($"zaak {number}");
        await Second.PressesAsync("Meer");
        var over = await Second.PressesAsync(await Second.PressesAsync("Draag over"), "Klaar", ("to", "2"), ("reason", "Ik neem het over."));
        Assert.Contains("Opgepakt door: jij", over.Text, StringComparison.Ordinal);
    }
}
