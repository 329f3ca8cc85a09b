using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>Somebody puts a doubt before the MT.</summary>
[Collection(nameof(OneSchool))]
public sealed class EscalationStories(OneSchool one)
{
    private const string Words = "Zij is ook mijn buurmeisje";

    [Fact]
    public async Task A_doubt_goes_from_form_to_review_to_the_mt_by_button()
    {
        var teacher = await WithVerdictAsync();

        var opens = await teacher.PressesAsync("Vraag het MT");
        Assert.Contains("Het formulier staat hieronder.", opens.Text, StringComparison.Ordinal);
        var form = await teacher.GetsAsync("Wat wil je erbij zeggen?");
        var review = await teacher.PressesAsync(form, "Bekijk", ("words", Words), ("urgency", "Urgent"));
        Assert.Contains("Er is nog niets verstuurd", review.Text, StringComparison.Ordinal);
        Assert.Contains(Words, review.Text, StringComparison.Ordinal);
        var receipt = await teacher.PressesAsync("Verstuur");

        Assert.Contains("Je vraag is bij het MT", receipt.Text, StringComparison.Ordinal);
        var alert = await AlertAsync(NumberIn(receipt));
        Assert.Contains("Vandaag", alert.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, alert.Card!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_doubt_goes_to_the_mt_by_typing_only()
    {
        var teacher = await WithVerdictAsync();

        await teacher.SaysAsync("vraag het MT");
        var review = await teacher.SaysAsync(Words);
        Assert.Contains(Words, review.Text, StringComparison.Ordinal);
        var receipt = await teacher.SaysAsync("verstuur");

        Assert.Contains("Nog niet opgepakt", receipt.Text, StringComparison.Ordinal);
        await AlertAsync(NumberIn(receipt));
    }

    [Fact]
    public async Task On_second_thoughts_the_words_can_be_changed_before_they_are_sent()
    {
        var teacher = await WithVerdictAsync();
        await teacher.SaysAsync("vraag het MT");
        await teacher.PressesAsync("Bekijk", ("words", "onaf"), ("urgency", "Urgent"));

        var form = await teacher.PressesAsync("Wijzig");
        Assert.Contains("onaf", form.Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("Urgent", form.Press("Bekijk")["data"]!["urgency"]!.GetValue<string>());
        var review = await teacher.PressesAsync("Bekijk", ("words", Words));

        Assert.Contains(Words, review.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("onaf", review.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_are_too_long_are_said_so_and_nothing_is_cut_silently()
    {
        var teacher = await WithVerdictAsync();
        await teacher.SaysAsync("vraag het MT");

        var form = await teacher.PressesAsync("Bekijk", ("words", new string('a', 1001)), ("urgency", "Urgent"));

        Assert.Contains("ten hoogste 1.000 tekens", form.Text.Replace("1000", "1.000", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Verstuur", form.Buttons);
        Assert.Contains("Klopt dit zo?", (await teacher.PressesAsync("Bekijk", ("words", "kort"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_the_bot_does_not_know_can_be_put_before_the_mt_as_it_was_typed()
    {
        var teacher = one.School.Teacher();
        await teacher.SaysAsync("de koffieautomaat in de aula is stuk");
        await teacher.PressesAsync("Vraag het MT");
        await teacher.GetsAsync("Wat wil je erbij zeggen?");

        var review = await teacher.PressesAsync("Bekijk");

        Assert.Contains("koffieautomaat", review.Text, StringComparison.Ordinal);
        Assert.Contains("Je vraag is bij het MT", (await teacher.PressesAsync("Verstuur")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_reaches_the_mt_when_it_is_stopped_before_send()
    {
        var teacher = await WithVerdictAsync();
        await teacher.SaysAsync("vraag het MT");
        await teacher.SaysAsync(Words);
        var before = one.School.Register.Count("case_line", $"reporter LIKE '%{teacher.Person.AadObjectId}'");

        await teacher.SaysAsync("stop");

        Assert.Contains("Je hebt nog niets aan het MT gevraagd", (await teacher.SaysAsync("mijn vragen")).Text, StringComparison.Ordinal);
        Assert.Equal(0, before);
        Assert.Equal(0, one.School.Register.Count("case_line", $"reporter LIKE '%{teacher.Person.AadObjectId}'"));
    }

    [Fact]
    public async Task A_member_of_the_mt_who_asks_cannot_take_on_the_own_question()
    {
        var boss = one.School["mt1"];
        await boss.SaysAsync("Mag ik vrienden worden met deze leerling?");
        await boss.SaysAsync("weet ik niet");
        await boss.SaysAsync("vraag het MT");
        await boss.SaysAsync(Words);
        var number = NumberIn(await boss.SaysAsync("verstuur"));

        var own = await boss.SaysAsync($"zaak {number}");

        Assert.DoesNotContain("Ik pak dit op", own.Buttons);
        Assert.Contains("Je vraag is bij het MT", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typing_send_twice_makes_one_case()
    {
        var teacher = await WithVerdictAsync();
        await teacher.SaysAsync("vraag het MT");
        await teacher.SaysAsync(Words);
        await teacher.SaysAsync("verstuur");

        await teacher.SaysAsync("verstuur");

        Assert.Equal(1, one.School.Register.Count("case_line", $"reporter LIKE '%{teacher.Person.AadObjectId}'"));
    }

    private async Task<Colleague> WithVerdictAsync()
    {
        var teacher = one.School.Teacher();
        await teacher.SaysAsync("Mag ik vrienden worden met deze leerling?");
        await teacher.SaysAsync("weet ik niet");
        return teacher;
    }

    private async Task<Seen> AlertAsync(string number) => Colleague.Seen(await one.School.World.WaitForAsync(
        sent => sent.ConversationId == School.MtChannel && Colleague.Seen(sent).Text.Contains(number, StringComparison.Ordinal), School.Patience));

    private static string NumberIn(Seen receipt) => CaseStories.NumberIn(receipt);
}
