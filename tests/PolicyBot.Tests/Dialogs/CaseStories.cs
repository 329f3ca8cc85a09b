using System.Text.RegularExpressions;
using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>The MT has a question before it.</summary>
public sealed partial class CaseStories : IAsyncLifetime
{
    private School school = null!;

    private Colleague First => school["mt1"];

    private Colleague Second => school["mt2"];

    public async Task InitializeAsync() => school = await School.OpenAsync();

    public async Task DisposeAsync() => await school.DisposeAsync();

    [Fact]
    public async Task An_mt_member_opens_it_from_the_channel_takes_it_on_and_advises_by_form()
    {
        var (teacher, number) = await AskedAsync();
        var inChannel = await First.PressesAsync(First.Having("Open in privéchat", School.MtChannel), "Open in privéchat");
        Assert.Contains("privéchat", inChannel.Text, StringComparison.Ordinal);
        var file = await First.GetsAsync("Zij is mijn buurmeisje");
        Assert.Contains(number, file.Text, StringComparison.Ordinal);

        teacher.LooksAway();
        var mine = await First.PressesAsync(file, "Ik pak dit op");
        Assert.Contains("Jij hebt deze vraag opgepakt", mine.Text, StringComparison.Ordinal);
        await teacher.GetsAsync("Iemand van het MT heeft vraag " + number);

        var form = await First.PressesAsync(mine, "Geef advies");
        var send = form.Buttons.First(button => button is "Verstuur" || button.StartsWith("Geef", StringComparison.Ordinal) || button.StartsWith("Stuur", StringComparison.Ordinal));
        var missing = await First.PressesAsync(form, send);
        Assert.Contains("Kies eerst wat je adviseert", missing.Text, StringComparison.Ordinal);
        missing = await First.PressesAsync(missing, send, ("advice", "DoNot"));
        Assert.Contains("Schrijf er kort bij waarom", missing.Text, StringComparison.Ordinal);
        teacher.LooksAway();
        var done = await First.PressesAsync(missing, send, ("explanation", "Spreek eerst met haar mentor."));

        Assert.Contains("Beantwoord", done.Text, StringComparison.Ordinal);
        var advice = await teacher.GetsAsync("Spreek eerst met haar mentor.");
        Assert.Contains("Niet doen", advice.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mag niet, want dat geeft onrust", "Niet doen", "dat geeft onrust")]
    [InlineData("eerst aanpassen: haal de naam weg", "Eerst aanpassen", "haal de naam weg")]
    [InlineData("mag, maar zet het op slot", "Het mag", "maar zet het op slot")]
    public async Task Advice_can_be_typed_in_one_sentence(string typed, string advice, string why)
    {
        var (teacher, number) = await AskedAsync();
        await First.SaysAsync($"zaak {number}");
        await First.SaysAsync("ik pak dit op");
        await First.SaysAsync("geef advies");
        teacher.LooksAway();

        Assert.Contains("Beantwoord", (await First.SaysAsync(typed)).Text, StringComparison.Ordinal);

        var given = await teacher.GetsAsync("Advies van het MT");
        Assert.Contains(advice, given.Text, StringComparison.Ordinal);
        Assert.Contains(why, given.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_to_post_can_be_typed_in_one_sentence()
    {
        var teacher = school.Teacher();
        await teacher.SaysAsync("Controleer mijn bericht");
        var number = await SendsAsync(teacher, "vraag het MT");
        await First.SaysAsync($"zaak {number}");
        await First.SaysAsync("ik pak dit op");
        await First.SaysAsync("geef advies");
        teacher.LooksAway();

        await First.SaysAsync("niet plaatsen, want de ouders weten van niets");

        var given = await teacher.GetsAsync("Advies van het MT");
        Assert.Contains("de ouders weten van niets", given.Text, StringComparison.Ordinal);
        Assert.Contains("Niet", given.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_on_can_be_handed_back_and_taken_on_by_another()
    {
        var (teacher, number) = await AskedAsync();
        await First.SaysAsync($"zaak {number}");
        await First.PressesAsync("Ik pak dit op");
        teacher.LooksAway();

        var back = await First.PressesAsync("Geef terug aan het MT");

        Assert.Contains("Ik pak dit op", back.Buttons);
        await teacher.GetsAsync("is teruggegeven aan het MT");
        await Second.SaysAsync($"zaak {number}");
        Assert.Contains("Jij hebt deze vraag opgepakt", (await Second.PressesAsync("Ik pak dit op")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_second_is_told_who_has_it_and_sees_the_case_as_it_is()
    {
        var (_, number) = await AskedAsync();
        var stale = await Second.SaysAsync($"zaak {number}");
        await First.SaysAsync($"zaak {number}");
        await First.PressesAsync("Ik pak dit op");

        await Second.PressesAsync(stale, "Ik pak dit op");

        await Second.GetsAsync("MT-lid Een heeft deze vraag al opgepakt. Er is niets veranderd.");
        Assert.Equal("InHand", school.Register.Ask("SELECT state FROM case_line"));
        Assert.Equal("2", school.Register.Ask("SELECT entries FROM case_line"));
    }

    [Fact]
    public async Task A_question_can_be_withdrawn_and_whoever_has_it_in_hand_hears_so()
    {
        var (teacher, number) = await AskedAsync();
        await First.SaysAsync($"zaak {number}");
        teacher.LooksAway();
        await First.SaysAsync("ik pak dit op");
        await teacher.FindsChangedAsync("Opgepakt");
        First.LooksAway();

        var withdrawn = await teacher.PressesAsync("Trek mijn vraag in");

        Assert.Contains("Je vraag is ingetrokken", withdrawn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Trek mijn vraag in", withdrawn.Buttons);
        await First.GetsAsync($"Vraag {number} is ingetrokken");
        var shown = await First.SaysAsync($"zaak {number}");
        Assert.DoesNotContain("Geef advies", shown.Buttons);
        Assert.DoesNotContain(number, (await First.SaysAsync("open zaken")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finished_question_cannot_be_handed_back_or_advised_on_again()
    {
        var (_, number) = await AskedAsync();
        await First.SaysAsync($"zaak {number}");
        var mine = await First.PressesAsync("Ik pak dit op");
        var form = await First.PressesAsync(mine, "Geef advies");
        await First.SaysAsync("mag, het is goed zo");
        var before = school.Register.Cases;

        var late = await First.PressesAsync(mine, "Geef terug aan het MT");
        await First.PressesAsync(form, form.Buttons[0], ("advice", "DoNot"), ("explanation", "toch niet"));

        Assert.NotEqual("", late.Text);
        Assert.Equal(before, school.Register.Cases);
    }

    [Fact]
    public async Task A_colleague_who_is_no_mt_member_hears_the_same_about_somebodys_case_as_about_one_that_does_not_exist()
    {
        var (_, number) = await AskedAsync();
        var nosy = school.Teacher();

        var real = await nosy.SaysAsync($"zaak {number}");
        var none = await nosy.SaysAsync($"zaak {number[..5]}9999");

        Assert.Contains("ken ik niet", real.Text, StringComparison.Ordinal);
        Assert.Equal(none.Text.Replace($"{number[..5]}9999", number, StringComparison.Ordinal), real.Text);
        Assert.Equal(real.Text, (await school["mta1"].SaysAsync($"zaak {number}")).Text);
        Assert.Equal(real.Text, (await school["mentor1"].SaysAsync($"zaak {number}")).Text);
    }

    [Fact]
    public async Task A_colleague_who_presses_the_alert_in_the_channel_is_told_no_more_than_that()
    {
        var (_, number) = await AskedAsync();
        var before = school.Register.Cases;

        var nosy = school["mentor1"];
        var told = await nosy.PressesAsync(First.Having("Open in privéchat", School.MtChannel), "Open in privéchat");

        Assert.Contains($"Vraag {number} ken ik niet", told.Text, StringComparison.Ordinal);
        Assert.Equal(before, school.Register.Cases);
    }

    [Fact]
    public async Task My_questions_lists_what_somebody_asked_and_how_it_stands()
    {
        var (teacher, number) = await AskedAsync();
        var list = await teacher.SaysAsync("mijn vragen");
        Assert.Contains(number, list.Text, StringComparison.Ordinal);
        Assert.Contains("Nog niet opgepakt", list.Text, StringComparison.Ordinal);
        await AnswerAsync(number);

        Assert.Contains("Beantwoord", (await teacher.SaysAsync("mijn vragen")).Text, StringComparison.Ordinal);
        Assert.Contains("Advies van het MT", (await teacher.SaysAsync($"vraag {number}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(number, (await school.Teacher().SaysAsync("mijn vragen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_cases_lists_what_waits_urgent_first_and_not_what_is_answered()
    {
        var (_, answered) = await AskedAsync();
        var (_, normal) = await AskedAsync();
        var (_, urgent) = await AskedAsync("Urgent");
        await AnswerAsync(answered);

        var list = (await First.SaysAsync("open zaken")).Text;

        Assert.Contains(normal, list, StringComparison.Ordinal);
        Assert.DoesNotContain(answered, list, StringComparison.Ordinal);
        Assert.True(list.IndexOf(urgent, StringComparison.Ordinal) < list.IndexOf(normal, StringComparison.Ordinal), list);
        Assert.DoesNotContain(normal, (await school["mta1"].SaysAsync("open zaken")).Text, StringComparison.Ordinal);
        Assert.Contains("Deze lijst is voor het MT", (await school.Teacher().SaysAsync("open zaken")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_alert_in_the_channel_follows_the_state_of_the_case()
    {
        var (_, number) = await AskedAsync();
        await First.SaysAsync($"zaak {number}");
        First.LooksAway();

        await First.PressesAsync("Ik pak dit op");

        await school.World.WaitForAsync(sent => sent.Kind == Tryout.Teams.SendKind.Update && sent.ConversationId == School.MtChannel
            && Colleague.Seen(sent).Text.Contains("Opgepakt", StringComparison.Ordinal), School.Patience);
    }

    internal static string NumberIn(Seen receipt) =>
        Number().Match(receipt.Text) is { Success: true } match ? match.Value : throw new InvalidOperationException($"No case number in: {receipt.Text}");

    private async Task<(Colleague Teacher, string Number)> AskedAsync(string urgency = "Normal")
    {
        var teacher = school.Teacher();
        await teacher.SaysAsync("Mag ik vrienden worden met deze leerling?");
        await teacher.SaysAsync("weet ik niet");
        return (teacher, await SendsAsync(teacher, "vraag het MT", urgency));
    }

    private async Task<string> SendsAsync(Colleague teacher, string how, string urgency = "Normal")
    {
        await teacher.SaysAsync(how);
        await teacher.PressesAsync("Bekijk", ("words", "Zij is mijn buurmeisje"), ("urgency", urgency));
        var number = NumberIn(await teacher.PressesAsync("Verstuur"));
        await school.World.WaitForAsync(sent => sent.ConversationId == School.MtChannel && Colleague.Seen(sent).Text.Contains(number, StringComparison.Ordinal), School.Patience);
        return number;
    }

    private async Task AnswerAsync(string number)
    {
        await First.SaysAsync($"zaak {number}");
        await First.SaysAsync("ik pak dit op");
        await First.SaysAsync("geef advies");
        Assert.Contains("Beantwoord", (await First.SaysAsync("mag, het is goed zo")).Text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b20\d\d-\d{4}\b")]
    private static partial Regex Number();
}
