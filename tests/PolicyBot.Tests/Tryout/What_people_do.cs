using System.Text.Json.Nodes;

namespace PolicyBot.Tests.TryoutRoom;

public sealed class What_people_do : IAsyncLifetime
{
    private TeamsRig teams = null!;

    public async Task InitializeAsync() => teams = await TeamsRig.StartAsync();

    public async Task DisposeAsync() => await teams.DisposeAsync();

    [Fact]
    public async Task In_a_group_the_bot_hears_only_what_mentions_it()
    {
        var (_, unheard) = await teams.Client.SayAsync("docent1", "Onder ons", TeamsRig.GroupChat);
        var (_, heard) = await teams.Client.SayAsync("docent1", "mag dit?", TeamsRig.GroupChat, mention: true);

        Assert.Null(unheard);
        Assert.Equal(202, heard);
        Assert.Equal(2, teams.World.Conversation(TeamsRig.GroupChat).Messages.Count);
        var activity = Assert.Single(teams.World.Delivered.All).Activity;
        Assert.Equal("<at>PolicyBot</at> mag dit?", activity["text"]!.GetValue<string>());
        Assert.Equal("mention", activity["entities"]![0]!["type"]!.GetValue<string>());
        Assert.Equal("28:7d6a5c1e-0b1f-4a54-9a56-0a2a6a1c0002", activity["entities"]![0]!["mentioned"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_post_in_a_channel_names_its_thread_its_channel_and_its_team()
    {
        var (message, _) = await teams.Client.SayAsync("mt1", "wat nu?", TeamsRig.MtChannel, mention: true);

        var activity = Assert.Single(teams.World.Delivered.All).Activity;
        Assert.Equal($"{TeamsRig.MtChannel};messageid={message.Id}", activity["conversation"]!["id"]!.GetValue<string>());
        Assert.Equal("channel", activity["conversation"]!["conversationType"]!.GetValue<string>());
        Assert.Equal(TeamsRig.MtChannel, activity["channelData"]!["channel"]!["id"]!.GetValue<string>());
        Assert.Equal("19:team-noordhoek@thread.tacv2", activity["channelData"]!["team"]!["id"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("nl", "nl-NL")]
    [InlineData("en", "en-US")]
    public async Task The_language_of_a_person_goes_with_what_they_say(string language, string locale)
    {
        teams.World.Add(teams.World.Person("docent1") with { Language = language });

        await teams.Client.SayAsync("docent1", "hallo");

        var activity = Assert.Single(teams.World.Delivered.All).Activity;
        Assert.Equal(locale, activity["locale"]!.GetValue<string>());
        Assert.Equal(locale, activity["entities"]![0]!["locale"]!.GetValue<string>());
        Assert.Equal("Europe/Amsterdam", activity["localTimezone"]!.GetValue<string>());
    }

    [Fact]
    public async Task Opening_a_conversation_installs_the_bot_once()
    {
        Assert.True(await teams.Client.OpenAsync("docent1"));
        Assert.False(await teams.Client.OpenAsync("docent1"));

        Assert.Equal(["installationUpdate", "conversationUpdate"], teams.World.Delivered.All.Select(d => d.Type));
    }

    [Fact]
    public async Task A_press_is_answered_and_the_new_card_is_seen_by_who_pressed()
    {
        var id = await TeamsRig.IdOf(await teams.PostAsync(TeamsRig.MtChannel, TeamsRig.Card()));
        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "take", ["data"] = new JsonObject { ["key"] = "k" } };

        var answer = await teams.Client.PressAsync("mt2", TeamsRig.MtChannel, id, action);

        Assert.Equal(200, answer.Status);
        var invoke = Assert.Single(teams.World.Delivered.All).Activity;
        Assert.Equal("adaptiveCard/action", invoke["name"]!.GetValue<string>());
        Assert.Equal(id, invoke["replyToId"]!.GetValue<string>());
        Assert.Equal("29:mt2", invoke["from"]!["id"]!.GetValue<string>());
        Assert.Equal("manual", invoke["value"]!["trigger"]!.GetValue<string>());
        Assert.NotNull(teams.World.View(id, "mt2"));
        Assert.Null(teams.World.View(id, "mt1"));

        await teams.PutAsync(TeamsRig.MtChannel, id, TeamsRig.Text("Voor iedereen"));
        Assert.Null(teams.World.View(id, "mt2"));
    }
}
