using System.Net;
using PolicyBot.Tryout.Delivery;
using PolicyBot.Tryout.Faults;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tests.TryoutRoom;

public sealed class Faults_on_request : IAsyncLifetime
{
    private TeamsRig teams = null!;

    public async Task InitializeAsync() => teams = await TeamsRig.StartAsync();

    public async Task DisposeAsync() => await teams.DisposeAsync();

    [Fact]
    public async Task A_planned_refusal_strikes_as_often_as_asked_and_only_there()
    {
        teams.World.Faults.OnSending(SendFault.Forbidden("BotDisabledByAdmin"), times: 2, conversationId: TeamsRig.Docent);

        Assert.Equal(HttpStatusCode.Created, (await teams.PostAsync(TeamsRig.GroupChat, TeamsRig.Text("Elders"))).StatusCode);
        Assert.Equal("BotDisabledByAdmin", await TeamsRig.CodeOf(await teams.PostAsync(TeamsRig.Docent, TeamsRig.Text("Een"))));
        Assert.Equal(HttpStatusCode.Forbidden, (await teams.PostAsync(TeamsRig.Docent, TeamsRig.Text("Twee"))).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await teams.PostAsync(TeamsRig.Docent, TeamsRig.Text("Drie"))).StatusCode);
        Assert.Empty(teams.World.Faults.Pending);
    }

    [Fact]
    public async Task Too_many_requests_says_when_to_come_back()
    {
        teams.World.Faults.OnSending(SendFault.TooManyRequests(TimeSpan.FromSeconds(7)));

        var response = await teams.PostAsync(TeamsRig.Docent, TeamsRig.Text("Hallo"));

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task The_rate_limits_of_Teams_hold_when_switched_on()
    {
        teams.World.Limits = new SendLimits(new StoppedClock());

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 9; i++) statuses.Add((await teams.PostAsync(TeamsRig.Docent, TeamsRig.Text($"{i}"))).StatusCode);

        Assert.Equal(7, statuses.IndexOf(HttpStatusCode.TooManyRequests));
        Assert.Equal(2, statuses.Count(s => s == HttpStatusCode.TooManyRequests));
        Assert.Equal(HttpStatusCode.Created, (await teams.PostAsync(TeamsRig.GroupChat, TeamsRig.Text("Elders"))).StatusCode);
    }

    [Fact]
    public async Task A_timeout_after_accepting_leaves_the_message_there()
    {
        teams.World.Faults.OnSending(SendFault.TimeoutAfterAccepting());

        var response = await teams.PostAsync(TeamsRig.Docent, TeamsRig.Text("Aangekomen"));

        Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode);
        Assert.Single(teams.World.Conversation(TeamsRig.Docent).Messages);
        var sent = Assert.Single(teams.World.Sent.All);
        Assert.True(sent.Accepted);
        Assert.Equal(504, sent.Status);
    }

    [Fact]
    public async Task A_message_can_reach_the_bot_twice_with_one_id()
    {
        teams.World.Faults.OnDelivering(new DeliveryFault.Twice());

        var (message, status) = await teams.Client.SayAsync("docent1", "Dubbel");

        Assert.Equal(202, status);
        Assert.Equal([message.Id, message.Id], Messages().Select(d => d.Id));
    }

    [Fact]
    public async Task A_message_can_come_again_with_a_new_id()
    {
        teams.World.Faults.OnDelivering(new DeliveryFault.AgainWithNewId(TimeSpan.FromMilliseconds(1)));

        var (message, _) = await teams.Client.SayAsync("docent1", "Nog eens");

        var again = await teams.World.Delivered.WaitForAsync(2, d => d.Type == "message", TeamsRig.Patience);
        Assert.NotEqual(message.Id, again.Id);
        Assert.Equal("Nog eens", again.Activity["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_message_can_come_late_or_be_overtaken()
    {
        teams.World.Faults.OnDelivering(new DeliveryFault.OutOfOrder());
        await teams.Client.SayAsync("docent1", "Eerste");
        Assert.Empty(Messages());
        await teams.Client.SayAsync("docent1", "Tweede");
        Assert.Equal(["Tweede", "Eerste"], Messages().Select(d => d.Activity["text"]!.GetValue<string>()));

        teams.World.Faults.OnDelivering(new DeliveryFault.Late(TimeSpan.FromMilliseconds(1)));
        await teams.Client.SayAsync("docent1", "Derde");
        await teams.World.Delivered.WaitForAsync(d => d.Activity["text"]?.GetValue<string>() == "Derde", TeamsRig.Patience);
    }

    private IReadOnlyList<Delivered> Messages() => [.. teams.World.Delivered.All.Where(d => d.Type == "message")];

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    }
}
