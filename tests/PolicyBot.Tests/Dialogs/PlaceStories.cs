using PolicyBot.Tests.BotRoom;
using PolicyBot.Tryout.Faults;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>Where something is said: groups, channels, private chats, and what may not be told there.</summary>
public sealed class PlaceStories
{
    private const string MayI = "Mag ik vrienden worden met deze leerling?";

    [Theory, InlineData("press"), InlineData("type at verdict"), InlineData("type at question")]
    public async Task A_doubt_that_arises_in_a_group_goes_on_in_the_private_chat(string how)
    {
        await using var school = await School.OpenAsync();
        var teacher = school["docent1"];
        await teacher.SaysAsync("hoi");
        await teacher.SaysAsync(MayI, School.Group);
        if (how != "type at question")
            await teacher.SaysAsync("weet ik niet", School.Group);
        teacher.LooksAway();

        var said = how == "press"
            ? await teacher.PressesAsync(teacher.Having("Vraag het MT", School.Group), "Vraag het MT")
            : await teacher.SaysAsync("vraag het MT", School.Group);

        Assert.Contains("Ik heb het in je privéchat gezet.", said.Text, StringComparison.Ordinal);
        var form = await teacher.GetsAsync("Wat wil je erbij zeggen?");
        await teacher.PressesAsync(form, "Bekijk", ("words", "zij is mijn buurmeisje"));
        Assert.Contains("Je vraag is bij het MT", (await teacher.PressesAsync("Verstuur")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(school.World.Sent.All, sent => sent.ConversationId == School.Group
            && sent.Activity.GetRawText().Contains("Wat wil je erbij zeggen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_met_only_in_a_group_gets_a_private_chat()
    {
        await using var school = await School.OpenAsync();
        var teacher = school["docent1"];
        await teacher.SaysAsync(MayI, School.Group);
        await teacher.SaysAsync("weet ik niet", School.Group);
        teacher.LooksAway();

        await teacher.PressesAsync(teacher.Having("Vraag het MT", School.Group), "Vraag het MT");

        await teacher.GetsAsync("Wat wil je erbij zeggen?");
        Assert.Single(school.World.Sent.All, sent => sent.Kind == SendKind.Create && sent.ConversationId == teacher.Chat);
    }

    [Fact]
    public async Task An_mt_member_met_only_in_the_channel_gets_a_private_chat_with_the_case()
    {
        await using var school = await School.OpenAsync();
        await AskAsync(school, School.MtChannel);
        var boss = school["mt2"];
        boss.LooksAway();

        await boss.PressesAsync(boss.Having("Open in privéchat", School.MtChannel), "Open in privéchat");

        Assert.Contains("Ik pak dit op", (await boss.GetsAsync("zij is mijn buurmeisje")).Buttons);
    }

    [Fact]
    public async Task Without_a_channel_every_member_of_the_mt_is_alerted_privately_also_who_never_met_the_bot()
    {
        await using var school = await School.OpenAsync(new School.Plan { Settings = { ["Schools:Known:noordhoek:MtChannel"] = "" } });
        await school["mt1"].SaysAsync("hoi");
        var number = await AskAsync(school, null);

        foreach (var key in new[] { "mt1", "mt2" })
        {
            var alert = Colleague.Seen(await school.World.WaitForAsync(sent => sent.ConversationId == school[key].Chat && Tells(sent, number), School.Patience));
            Assert.DoesNotContain("buurmeisje", alert.Card!.ToJsonString(), StringComparison.Ordinal);
        }
        Assert.DoesNotContain(school.World.Sent.All, sent => sent.ConversationId == School.MtChannel && Tells(sent, number));
    }

    [Fact]
    public async Task Where_the_bot_was_never_added_to_the_channel_the_members_are_alerted_privately()
    {
        await using var school = await School.BuildAsync();
        await school.StartBotAsync();

        var number = await AskAsync(school, null);

        await school.World.WaitForAsync(sent => sent.ConversationId == school["mt1"].Chat && Tells(sent, number), School.Patience);
        await school.World.WaitForAsync(sent => sent.ConversationId == school["mt2"].Chat && Tells(sent, number), School.Patience);
    }

    [Fact]
    public async Task An_alert_that_its_channel_refuses_reaches_each_member_of_the_mt()
    {
        await using var school = await School.OpenAsync();
        school.World.Faults.OnSending(SendFault.Forbidden(), int.MaxValue, School.MtChannel);

        var number = await AskAsync(school, null);

        foreach (var key in new[] { "mt1", "mt2" })
            await school.World.WaitForAsync(sent => sent.Accepted && sent.ConversationId == school[key].Chat && Tells(sent, number), School.Patience);
    }

    [Fact]
    public async Task Lists_of_cases_are_shown_in_the_private_chat_only()
    {
        await using var school = await School.OpenAsync();
        var number = await AskAsync(school, School.MtChannel);

        Assert.Contains("privéchat", (await school["docent1"].SaysAsync("mijn vragen", School.Group)).Text, StringComparison.Ordinal);
        var open = await school["mt1"].SaysAsync("open zaken", School.MtChannel);
        Assert.Contains("privéchat", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(number, open.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_but_number_urgency_and_state_reaches_a_channel_and_no_words_or_names_reach_a_log()
    {
        string[] canaries = ["Kanarievogel", "Zonnebloempit", "Regenboogslang", "Juf Ooievaar", "maanlandschap"];
        await using var school = await School.OpenAsync();
        var teacher = school.Teacher(name: "Juf Ooievaar");
        await teacher.SaysAsync("Mag ik vrienden worden met leerling Kanarievogel?");
        await teacher.SaysAsync("weet ik niet");
        await teacher.SaysAsync("vraag het MT");
        await teacher.PressesAsync("Bekijk", ("words", "Zonnebloempit is haar moeder"), ("urgency", "Urgent"));
        school.World.Faults.OnSending(SendFault.BadGateway(), 2, School.MtChannel);
        school.World.Faults.OnSending(SendFault.Forbidden(), 1, school["mt2"].Chat);
        var number = CaseStories.NumberIn(await teacher.PressesAsync("Verstuur"));
        await school.World.WaitForAsync(sent => sent.Accepted && sent.ConversationId == School.MtChannel && Tells(sent, number), School.Patience);
        var boss = school["mt1"];
        await boss.PressesAsync(boss.Having("Open in privéchat", School.MtChannel), "Open in privéchat");
        await boss.GetsAsync("Zonnebloempit");
        await boss.SaysAsync($"zaak {number}");
        await boss.SaysAsync("ik pak dit op");
        await boss.SaysAsync("geef advies");
        await boss.SaysAsync("mag niet, want Regenboogslang");
        await school.World.WaitForAsync(sent => sent.Kind == SendKind.Update && sent.ConversationId == School.MtChannel && sent.Activity.GetRawText().Contains("Beantwoord", StringComparison.Ordinal), School.Patience);
        await school["mt2"].TypesAsync("maanlandschap");
        await school.World.WaitForAsync(sent => sent.Status == 403, School.Patience);
        using var broken = await school.PostAsync("""{"type":"message","text":"maanlandschap","from":{"name":"Juf Ooievaar"}}""");

        foreach (var canary in canaries)
        {
            Assert.DoesNotContain(school.World.Sent.All, sent => sent.ConversationId == School.MtChannel && Raw(sent).Contains(canary, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(school.Log.Lines, line => line.Contains(canary, StringComparison.OrdinalIgnoreCase));
        }
        Assert.NotEmpty(school.Log.Lines);
        Assert.Contains(school.World.Sent.All, sent => sent.ConversationId == boss.Chat && Raw(sent).Contains("Kanarievogel", StringComparison.Ordinal));
    }

    private static string Raw(Sent sent) => System.Text.RegularExpressions.Regex.Unescape(sent.Activity.GetRawText().Replace("\\\"", "'", StringComparison.Ordinal));

    private static bool Tells(Sent sent, string number) => Colleague.Seen(sent).Text.Contains(number, StringComparison.Ordinal);

    private static async Task<string> AskAsync(School school, string? until)
    {
        var teacher = school.Teacher();
        foreach (var words in new[] { MayI, "weet ik niet", "vraag het MT", "zij is mijn buurmeisje" })
            await teacher.SaysAsync(words);
        var number = CaseStories.NumberIn(await teacher.SaysAsync("verstuur"));
        if (until is not null)
            await school.World.WaitForAsync(sent => sent.ConversationId == until && Tells(sent, number), School.Patience);
        return number;
    }
}
