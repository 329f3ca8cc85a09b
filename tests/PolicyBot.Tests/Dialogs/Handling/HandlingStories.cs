using PolicyBot.Policy.Incidents;
using PolicyBot.Tests.BotRoom;

namespace PolicyBot.Tests.DialogsRoom;

/// <summary>Those a case of misuse belongs to take it on, see it and go on with it.</summary>
public sealed class HandlingStories : IAsyncLifetime
{
    private readonly Reports reports = new();
    private School school = null!;

    private Colleague First { get; set; } = null!;

    private Colleague Second { get; set; } = null!;

    public async Task InitializeAsync()
    {
        school = await School.OpenAsync(reports.Plan);
        (First, Second) = (school["mt1"], school["mt2"]);
    }

    public async Task DisposeAsync() => await school.DisposeAsync();

    [Fact]
    public async Task A_member_opens_it_from_the_channel_in_the_private_chat_and_takes_it_on()
    {
        var (reporter, number) = await ReportedAsync();
        var alert = First.Having("Open in privéchat", School.MtChannel);
        Assert.DoesNotContain("nare berichten", alert.Text, StringComparison.Ordinal);

        Assert.Contains("privéchat", (await First.PressesAsync(alert, "Open in privéchat")).Text, StringComparison.Ordinal);
        var shown = await First.GetsAsync(SomeReport.Facts);
        reporter.LooksAway();
        var mine = await First.PressesAsync(shown, "Pak op");

        Assert.Contains("Opgepakt door: jij", mine.Text, StringComparison.Ordinal);
        Assert.Contains("In behandeling", mine.Text, StringComparison.Ordinal);
        await reporter.GetsAsync($"Melding {number} is opgepakt");
        Assert.Equal(1, school.Register.Count("case_entry", "kind LIKE '%ooked%' "));
    }

    [Fact]
    public async Task Of_two_members_at_once_one_has_it_and_the_other_hears_who()
    {
        var (_, number) = await ReportedAsync();
        var stale = await Second.SaysAsync($"zaak {number}");
        await First.SaysAsync($"zaak {number}");
        await First.PressesAsync("Pak op");

        var told = await Second.PressesAsync(stale, "Pak op");

        await Second.GetsAsync("MT-lid Een heeft zaak");
        Assert.Contains("MT-lid Een", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Pak op", told.Buttons);
    }

    [Fact]
    public async Task It_is_taken_on_one_step_is_done_and_it_cannot_be_closed_before_the_others_are()
    {
        var (_, number) = await ReportedAsync();
        await First.SaysAsync($"zaak {number}");
        await First.PressesAsync("Pak op");
        var steps = await First.PressesAsync("Stappen");
        Assert.True(steps.Has("Stap 4"), steps.Text);
        var form = await First.PressesAsync("Stap 4");
        Assert.Contains("Namen achterhalen", form.Text, StringComparison.Ordinal);

        var second = await First.PressesAsync("Verder", ("how", "Met de mentor gepraat"), ("found", "yes"));
        Assert.Contains("Wie?", second.Text, StringComparison.Ordinal);
        var done = await First.PressesAsync("Klaar", ("who", "leerling A"));

        Assert.Contains("Gedaan op", done.Text, StringComparison.Ordinal);
        await First.PressesAsync("Meer");
        var blocked = await First.PressesAsync("Sluit af");
        Assert.Contains("Afsluiten kan nog niet", blocked.Text, StringComparison.Ordinal);
        Assert.Contains("Stap 5", blocked.Buttons);
        Assert.DoesNotContain("Stap 4", blocked.Buttons);
    }

    private async Task<(Colleague Reporter, string Number)> ReportedAsync(IncidentReport? report = null)
    {
        var reporter = school.Teacher();
        await reporter.SaysAsync("hallo");
        return (reporter, await reports.SendAsync(school, reporter, report ?? SomeReport.Bullying));
    }
}
