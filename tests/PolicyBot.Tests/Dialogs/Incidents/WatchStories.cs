using PolicyBot.Tests.BotRoom;
using PolicyBot.Tests.DialogsRoom.Reporting;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tests.DialogsRoom.Incidents;

/// <summary>A report that nobody takes on, or that its handler lets lie: nothing waits unseen.</summary>
public sealed class WatchStories
{
    /// <summary>A Tuesday morning at school.</summary>
    private static readonly DateTimeOffset tuesday = new(2031, 3, 4, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Nobody_takes_it_on_and_first_each_member_then_the_board_is_alerted()
    {
        await using var school = await OpenAsync();
        var mentor = school["mentor1"];
        var number = await new Reporter(mentor).ReportsAsync();
        await AlertedAsync(school, number, school["mt1"].Chat, school["mt2"].Chat, School.MtChannel);
        Assert.DoesNotContain(school.World.Sent.All, sent => sent.ConversationId == school["bestuur1"].Chat);

        var before = school.World.Sent.Count;
        await school.MoveToAsync(tuesday.AddDays(1).AddMinutes(5));
        await AlertedAsync(school, number, before, school["mt1"].Chat, school["mt2"].Chat);
        await ToldAsync(school, before, mentor.Chat, $"Melding {number}: we hebben opnieuw gewaarschuwd");
        Assert.DoesNotContain(school.World.Sent.All, sent => sent.ConversationId == school["bestuur1"].Chat);

        before = school.World.Sent.Count;
        await school.MoveToAsync(tuesday.AddDays(2).AddMinutes(10));
        await AlertedAsync(school, number, before, school["mt1"].Chat, school["bestuur1"].Chat);
    }

    [Fact]
    public async Task A_case_that_lies_still_reminds_its_handler_and_the_next_school_day_the_whole_mt()
    {
        await using var school = await OpenAsync();
        var number = await new Reporter(school["mentor1"]).ReportsAsync();
        await AlertedAsync(school, number, school["mt1"].Chat);
        await school["mt1"].PressesAsync("Ik pak dit op");

        var before = school.World.Sent.Count;
        await school.MoveToAsync(tuesday.AddDays(7).AddMinutes(30));
        await ToldAsync(school, before, school["mt1"].Chat, $"Melding {number} ligt stil");
        Assert.DoesNotContain(school.World.Sent.All.Skip(before), sent => sent.ConversationId == school["mt2"].Chat && sent.Activity.GetRawText().Contains("ligt stil", StringComparison.Ordinal));

        before = school.World.Sent.Count;
        await school.MoveToAsync(tuesday.AddDays(8).AddMinutes(45));
        await ToldAsync(school, before, school["mt2"].Chat, $"Melding {number} ligt stil");
    }

    [Fact]
    public async Task Nothing_is_due_while_nobody_is_at_school()
    {
        var friday = new DateTimeOffset(2031, 3, 7, 16, 30, 0, TimeSpan.Zero);
        await using var school = await OpenAsync(friday);
        var number = await new Reporter(school["mentor1"]).ReportsAsync();
        await AlertedAsync(school, number, school["mt1"].Chat);

        var before = school.World.Sent.Count;
        await school.MoveToAsync(friday.AddDays(2));
        await school["docent1"].SaysAsync("hoi");

        Assert.DoesNotContain(school.World.Sent.All.Skip(before), sent => Colleague.Seen(sent).Text.Contains("opnieuw gewaarschuwd", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Members_on_duty_are_alerted_besides_the_channel_and_the_others_not()
    {
        await using var school = await OpenAsync(settings: new() { ["Schools:Known:noordhoek:OnDuty:Tuesday:0"] = SecondMember });
        var number = await new Reporter(school["mentor1"]).ReportsAsync();

        await AlertedAsync(school, number, school["mt2"].Chat, School.MtChannel);
        Assert.DoesNotContain(school.World.Sent.All, sent => sent.ConversationId == school["mt1"].Chat);
    }

    private const string SecondMember = "7d6a5c1e-0b1f-4a54-9a56-0a2a6a1c0023";

    private static async Task<School> OpenAsync(DateTimeOffset? at = null, Dictionary<string, string?>? settings = null)
    {
        var clock = new MovedClock();
        clock.MoveTo(at ?? tuesday);
        var plan = new School.Plan { Time = clock };
        foreach (var (key, value) in settings ?? [])
            plan.Settings[key] = value;
        return await School.OpenAsync(plan);
    }

    private static Task AlertedAsync(School school, string number, params string[] chats) => AlertedAsync(school, number, 0, chats);

    private static async Task AlertedAsync(School school, string number, int since, params string[] chats)
    {
        foreach (var chat in chats)
            await ToldAsync(school, since, chat, $"Melding {number}");
    }

    private static Task ToldAsync(School school, int since, string chat, string words)
    {
        var at = 0;
        return school.World.Sent.WaitForAsync(
            sent => at++ >= since && sent.Kind == SendKind.Message && sent.Accepted && sent.ConversationId == chat
                && Colleague.Seen(sent).Text.Contains(words, StringComparison.Ordinal),
            School.Patience);
    }
}
