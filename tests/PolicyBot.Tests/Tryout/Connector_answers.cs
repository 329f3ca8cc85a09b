using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tests.TryoutRoom;

public sealed class Connector_answers : IAsyncLifetime
{
    private TeamsRig teams = null!;

    public async Task InitializeAsync() => teams = await TeamsRig.StartAsync();

    public async Task DisposeAsync() => await teams.DisposeAsync();

    [Fact]
    public async Task A_message_of_the_bot_gets_an_id_and_stands_in_the_conversation()
    {
        var response = await teams.PostAsync(TeamsRig.Docent, TeamsRig.Text("Hallo"), replyTo: "1");

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var message = Assert.Single(teams.World.Conversation(TeamsRig.Docent).Messages);
        Assert.Equal(message.Id, await TeamsRig.IdOf(response));
        Assert.True(message.FromBot);
    }

    [Fact]
    public async Task An_update_replaces_the_message_and_a_deletion_takes_it_away()
    {
        var id = await TeamsRig.IdOf(await teams.PostAsync(TeamsRig.Docent, TeamsRig.Text("Eerst")));

        var put = await teams.PutAsync(TeamsRig.Docent, id, TeamsRig.Text("Daarna"));
        Assert.Equal(HttpStatusCode.OK, put.StatusCode);
        Assert.Equal("Daarna", teams.World.Conversation(TeamsRig.Docent).Find(id)!.Activity.GetProperty("text").GetString());

        Assert.Equal(HttpStatusCode.OK, (await teams.DeleteAsync(TeamsRig.Docent, id)).StatusCode);
        Assert.Empty(teams.World.Conversation(TeamsRig.Docent).Messages);
        Assert.Equal("ActivityNotFoundInConversation", await TeamsRig.CodeOf(await teams.PutAsync(TeamsRig.Docent, id, TeamsRig.Text("Te laat"))));
        Assert.Equal("ActivityNotFoundInConversation", await TeamsRig.CodeOf(await teams.DeleteAsync(TeamsRig.Docent, id)));
    }

    [Fact]
    public async Task What_Teams_refuses_is_refused_with_its_code()
    {
        var unknown = await teams.PostAsync("a:nobody", TeamsRig.Text("Hallo"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal("ConversationNotFound", await TeamsRig.CodeOf(unknown));

        var empty = await teams.PostAsync(TeamsRig.Docent, new JsonObject { ["type"] = "message" });
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Equal("BadSyntax", await TeamsRig.CodeOf(empty));

        var big = await teams.PostAsync(TeamsRig.Docent, TeamsRig.Text(new string('x', 15_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, big.StatusCode);
        Assert.Equal("MessageSizeTooBig", await TeamsRig.CodeOf(big));
    }

    [Fact]
    public async Task The_size_is_measured_in_utf16_with_escapes_undone()
    {
        var escaped = await teams.PostAsync(TeamsRig.Docent, TeamsRig.Text(new string('é', 14_000)));

        Assert.Equal(HttpStatusCode.Created, escaped.StatusCode);
    }

    [Fact]
    public async Task A_personal_chat_is_found_by_account_or_object_id_and_needs_a_tenant()
    {
        foreach (var id in (string[])["29:docent1", "7d6a5c1e-0b1f-4a54-9a56-0a2a6a1c0020"])
        {
            var made = await CreateAsync(new JsonObject { ["members"] = new JsonArray(new JsonObject { ["id"] = id }), ["tenantId"] = "t" });
            Assert.Equal(HttpStatusCode.Created, made.StatusCode);
            Assert.Equal(TeamsRig.Docent, await TeamsRig.IdOf(made));
        }

        var nameless = await CreateAsync(new JsonObject { ["members"] = new JsonArray(new JsonObject { ["id"] = "29:docent1" }) });
        Assert.Equal(HttpStatusCode.BadRequest, nameless.StatusCode);
    }

    [Fact]
    public async Task A_thread_in_a_channel_can_be_opened_and_replied_to()
    {
        var made = await CreateAsync(new JsonObject
        {
            ["isGroup"] = true,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = TeamsRig.MtChannel } },
            ["activity"] = TeamsRig.Card(),
        });
        var thread = await TeamsRig.IdOf(made);
        Assert.StartsWith(TeamsRig.MtChannel + ";messageid=", thread);

        Assert.Equal(HttpStatusCode.Created, (await teams.PostAsync(thread, TeamsRig.Text("Antwoord"))).StatusCode);
        Assert.Single(teams.World.Conversation(thread).Messages.Select(m => m.ThreadId).Distinct());
        Assert.Equal("ConversationNotFound", await TeamsRig.CodeOf(await teams.PostAsync(TeamsRig.MtChannel + ";messageid=1", TeamsRig.Text("Weg"))));
    }

    [Fact]
    public async Task The_bot_can_look_up_members_and_teams()
    {
        var members = await teams.GetAsync($"/conversations/{TeamsRig.MtChannel}/members");
        Assert.Equal(2, members.AsArray().Count);

        var member = await teams.GetAsync($"/conversations/{TeamsRig.Docent}/members/7d6a5c1e-0b1f-4a54-9a56-0a2a6a1c0020");
        Assert.Equal("29:docent1", member["id"]!.GetValue<string>());

        var page = await teams.GetAsync($"/conversations/{TeamsRig.MtChannel}/pagedmembers?pageSize=1");
        var rest = await teams.GetAsync($"/conversations/{TeamsRig.MtChannel}/pagedmembers?pageSize=1&continuationToken={page["continuationToken"]}");
        Assert.Equal("29:mt2", rest["members"]![0]!["id"]!.GetValue<string>());
        Assert.Null(rest["continuationToken"]);

        Assert.Equal("De Noordhoek", (await teams.GetAsync("/teams/19:team-noordhoek@thread.tacv2"))["name"]!.GetValue<string>());
        Assert.Equal(2, (await teams.GetAsync("/teams/19:team-noordhoek@thread.tacv2/conversations"))["conversations"]!.AsArray().Count);
    }

    [Fact]
    public async Task One_can_wait_for_what_the_bot_will_send()
    {
        var waiting = teams.World.WaitForAsync(s => s.Card is not null, TeamsRig.Patience);
        await teams.PostAsync(TeamsRig.Docent, TeamsRig.Text("Nog niet"));
        Assert.False(waiting.IsCompleted);
        await teams.PostAsync(TeamsRig.Docent, TeamsRig.Card());

        Assert.Equal(SendKind.Message, (await waiting).Kind);
        var past = await teams.World.WaitForAsync(s => s.Text == "Nog niet", TeamsRig.Patience);
        Assert.Equal(201, past.Status);
        await Assert.ThrowsAsync<TimeoutException>(() => teams.World.WaitForAsync(s => s.Text == "Nooit", TimeSpan.FromMilliseconds(1)));
    }

    private Task<HttpResponseMessage> CreateAsync(JsonObject body) => teams.Http.PostAsJsonAsync("/tryout/connector/v3/conversations", body);
}
