using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom.Reporting;

/// <summary>Reports that the MT may not see, and reports that cannot wait. A school of its own, so that everything that reaches anybody can be looked at.</summary>
public sealed class ForTheBoardStories : IAsyncLifetime
{
    private School school = null!;

    private Colleague Board => school["bestuur1"];

    public async Task InitializeAsync()
    {
        school = await School.OpenAsync();
        await school["mt1"].SaysAsync("hoi");
    }

    public async Task DisposeAsync() => await school.DisposeAsync();

    [Fact]
    public async Task Danger_is_alerted_with_one_press_and_the_rest_can_be_added_later()
    {
        var reporter = new Reporter(school.Teacher());
        await reporter.BeginsAsync();
        var now = await reporter.Who.PressesAsync("Ja");
        Assert.Contains("Is er nu gevaar? Bel eerst.", now.Text, StringComparison.Ordinal);

        var receipt = await reporter.Who.PressesAsync("Waarschuw het MT nu");

        var number = CaseStories.NumberIn(receipt);
        Assert.Contains("Vul aan", receipt.Buttons);
        var alert = await AlertedAsync(School.MtChannel, number);
        Assert.Contains("Vandaag", alert.Text, StringComparison.Ordinal);
        Assert.Contains("Er loopt geen melding", (await reporter.Who.SaysAsync("verder met mijn melding")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Danger_that_has_passed_is_gone_on_from()
    {
        var reporter = new Reporter(school.Teacher());
        await reporter.BeginsAsync();
        await reporter.Who.PressesAsync("Ja");
        Assert.Contains("Wat is er gebeurd?", (await reporter.Who.PressesAsync("Iedereen is veilig, verder")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_about_somebody_of_the_MT_reaches_the_board_and_nobody_of_the_MT()
    {
        var reporter = new Reporter(school.Teacher());
        await reporter.BeginsAsync();
        var what = await reporter.Who.PressesAsync("Nee");
        await reporter.Who.PressesAsync(what.Buttons[0]);
        await reporter.Who.PressesAsync("Iemand van het MT of de directie");
        var when = await reporter.Who.PressesAsync("Nee");
        Assert.Contains("Het MT ziet hem niet", when.Text, StringComparison.Ordinal);
        await reporter.Who.PressesAsync("Verder");
        await reporter.Who.PressesAsync("Verder", ("words", Reporter.Facts));
        await reporter.Who.PressesAsync("Dat is iedereen");
        await reporter.Who.PressesAsync("Er is geen materiaal");
        await reporter.FromDoneToReviewAsync();
        var number = await reporter.SendsAsync();

        await AlertedAsync(Board.Chat, number);
        await NeverForTheMtAsync(number);
    }

    [Fact]
    public async Task A_member_of_the_MT_named_as_suspect_sends_it_to_the_board_and_one_named_as_witness_is_kept_out()
    {
        var suspect = new Reporter(school.Teacher());
        var number = await WithPersonAsync(suspect, "Suspect", "mt-lid  ÉÉN");
        await AlertedAsync(Board.Chat, number);
        await NeverForTheMtAsync(number);

        var witness = new Reporter(school.Teacher());
        number = await WithPersonAsync(witness, "Witness", "MT-lid Een");
        await AlertedAsync(school["mt2"].Chat, number);
        Assert.DoesNotContain(school.World.Sent.All, sent => sent.ConversationId == school["mt1"].Chat && Colleague.Seen(sent).Text.Contains(number, StringComparison.Ordinal));
        Assert.DoesNotContain("lid", (await witness.Who.SaysAsync($"zaak {number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suspected_offence_by_staff_says_to_go_to_the_board_at_once_and_goes_there_too()
    {
        var reporter = new Reporter(school.Teacher());
        await reporter.BeginsAsync();
        var what = await reporter.Who.PressesAsync("Nee");
        await reporter.Who.PressesAsync(what.Buttons[0]);
        await reporter.Who.PressesAsync("Leerling en medewerker");
        var now = await reporter.Who.PressesAsync("Ja");
        Assert.Contains("Ga nu zelf naar het bestuur", now.Text, StringComparison.Ordinal);
        await reporter.Who.PressesAsync("Verder");
        await reporter.Who.PressesAsync("Verder");
        await reporter.Who.PressesAsync("Verder", ("words", Reporter.Facts));
        await reporter.Who.PressesAsync("Dat is iedereen");
        await reporter.Who.PressesAsync("Er is geen materiaal");
        await reporter.FromDoneToReviewAsync();
        var number = await reporter.SendsAsync();

        Assert.Contains("Vandaag", (await AlertedAsync(Board.Chat, number)).Text, StringComparison.Ordinal);
        await NeverForTheMtAsync(number);
    }

    [Theory]
    [InlineData("een collega stuurt seksueel getinte berichten naar een leerling van 14", "Meld het bij het bestuur", "Het MT ziet hem niet")]
    [InlineData("ik wil melden dat onze teamleider mij online pest", "Meld het bij het bestuur", "Het MT ziet hem niet")]
    [InlineData("er gaat een naaktfoto van een leerling rond in de groepsapp", "Meld dit", "Een seksueel beeld")]
    public async Task From_what_stops_everything_a_report_begins_with_what_is_known(string says, string button, string review)
    {
        var reporter = new Reporter(school.Teacher());
        await reporter.Who.SaysAsync(says);
        await reporter.Who.PressesAsync(button);
        var danger = await reporter.Who.GetsAsync("Is er nu iemand in gevaar?");
        var what = await reporter.Who.PressesAsync(danger, "Nee");
        var next = await reporter.Who.PressesAsync(what.Buttons[0]);
        for (var step = 0; step < 12 && !next.Has("Verstuur"); step++)
            next = await reporter.Who.PressesAsync(new[] { "Leerlingen onderling", "Nee", "Laat het zo staan", "Dat is iedereen", "Er is geen materiaal", "Nog niets", "Weet ik niet", "Verder" }.First(next.Has));

        Assert.Contains(review, next.Text, StringComparison.Ordinal);
        Assert.Contains(says, next.Text, StringComparison.Ordinal);
        await reporter.SendsAsync();
    }

    [Fact]
    public async Task From_danger_heard_in_a_sentence_it_is_alerted_at_once()
    {
        var reporter = new Reporter(school.Teacher());
        await reporter.Who.SaysAsync("een leerling appt mij nu dat hij er een eind aan wil maken");
        await reporter.Who.PressesAsync("Meld dit");
        var now = await reporter.Who.GetsAsync("Iedereen is veilig, verder");

        var number = CaseStories.NumberIn(await reporter.Who.PressesAsync(now, "Waarschuw het MT nu"));

        Assert.DoesNotContain("eind", (await AlertedAsync(School.MtChannel, number)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_the_schools_own_steps_a_report_begins_with_what_was_asked()
    {
        var reporter = new Reporter(school.Teacher());
        const string Says = "een leerling wordt gepest in de groepsapp door klasgenoten, hoe meld ik dat";
        await reporter.Who.SaysAsync(Says);
        await reporter.Who.PressesAsync("Meld dit");
        var danger = await reporter.Who.GetsAsync("Is er nu iemand in gevaar?");
        var what = await reporter.Who.PressesAsync(danger, "Nee");
        Assert.Contains("Waar en wanneer was het?", (await reporter.Who.PressesAsync(what.Buttons[0])).Text, StringComparison.Ordinal);

        Assert.Contains(Says, (await reporter.Who.PressesAsync("Verder")).Card!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
    }

    private static async Task<string> WithPersonAsync(Reporter reporter, string part, string name)
    {
        await reporter.ToFactsAsync();
        await reporter.Who.PressesAsync("Verder", ("words", Reporter.Facts));
        await reporter.Who.PressesAsync("Voeg toe", ("as", part), ("group", "Staff"), ("name", name));
        await reporter.Who.PressesAsync("Dat is iedereen");
        await reporter.Who.PressesAsync("Er is geen materiaal");
        await reporter.FromDoneToReviewAsync();
        return await reporter.SendsAsync();
    }

    private async Task<Seen> AlertedAsync(string where, string number) => Colleague.Seen(await school.World.WaitForAsync(
        sent => sent.ConversationId == where && Colleague.Seen(sent).Text.Contains(number, StringComparison.Ordinal), School.Patience));

    /// <summary>Nothing about it went to the MT's channel or to a member, and to them it does not exist.</summary>
    private async Task NeverForTheMtAsync(string number)
    {
        foreach (var member in new[] { school["mt1"], school["mt2"] })
        {
            var asked = await member.SaysAsync($"zaak {number}");
            Assert.DoesNotContain(Reporter.Facts, asked.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(
                school.World.Sent.All,
                sent => (sent.ConversationId == member.Chat && sent.ActivityId != asked.MessageId || sent.ConversationId == School.MtChannel)
                    && Colleague.Seen(sent).Text.Contains(number, StringComparison.Ordinal));
        }
    }
}
