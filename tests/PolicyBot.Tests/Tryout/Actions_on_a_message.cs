using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PolicyBot.Tryout.Faults;

namespace PolicyBot.Tests.TryoutRoom;

/// <summary>The menu of a message, and the dialogs that the bot answers with.</summary>
public sealed class Actions_on_a_message : IAsyncLifetime
{
    private const string Keep = "keepAsEvidence";
    private const string Report = "reportMessage";

    private TeamsRig teams = null!;

    public async Task InitializeAsync() => teams = await TeamsRig.StartAsync();

    public async Task DisposeAsync() => await teams.DisposeAsync();

    [Fact]
    public async Task The_bot_is_told_of_the_message_as_Teams_tells_it()
    {
        var (message, _) = await teams.Client.SayAsync("docent2", "wat <doe> jij?", TeamsRig.GroupChat);

        await teams.Client.ChooseAsync("mentor1", TeamsRig.GroupChat, message.Id, Keep);

        var invoke = teams.Newest;
        Assert.Equal("invoke", Text(invoke["type"]));
        Assert.Equal("composeExtension/fetchTask", Text(invoke["name"]));
        Assert.Equal("29:mentor1", Text(invoke["from"]!["id"]));
        Assert.Equal(TeamsRig.GroupChat, Text(invoke["conversation"]!["id"]));
        Assert.False(invoke.ContainsKey("replyToId"));
        var value = invoke["value"]!.AsObject();
        Assert.Equal(["commandId", "commandContext", "requestId", "messagePayload", "context"], value.Select(property => property.Key));
        Assert.Equal((Keep, "message"), (Text(value["commandId"]), Text(value["commandContext"])));
        Assert.Equal("default", Text(value["context"]!["theme"]));
        var link = Text(value["messagePayload"]!["linkToMessage"]);
        Assert.StartsWith($"https://teams.microsoft.com/l/message/{TeamsRig.GroupChat}/{message.Id}", link, StringComparison.Ordinal);
        var at = message.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
        Same($$"""
            {
              "linkToMessage": "{{link}}", "id": "{{message.Id}}", "replyToId": null, "createdDateTime": "{{at}}", "lastModifiedDateTime": null, "deleted": false,
              "subject": null, "summary": null, "importance": "normal", "locale": "nl-nl",
              "body": { "contentType": "html", "content": "<p>wat &lt;doe&gt; jij?</p>" },
              "from": {
                "device": null, "conversation": null,
                "user": { "userIdentityType": "aadUser", "id": "7d6a5c1e-0b1f-4a54-9a56-0a2a6a1c0024", "displayName": "Docent Twee" },
                "application": null
              },
              "reactions": [], "mentions": [], "attachments": []
            }
            """, value["messagePayload"]);
    }

    [Fact]
    public async Task A_card_of_the_bot_goes_along_as_text_and_the_bot_is_its_author()
    {
        var id = await TeamsRig.IdOf(await teams.PostAsync(TeamsRig.Docent, TeamsRig.Card()));
        await teams.PutAsync(TeamsRig.Docent, id, TeamsRig.Card());

        await teams.Client.ChooseAsync("docent1", TeamsRig.Docent, id, Report);

        var payload = teams.Newest["value"]!["messagePayload"]!;
        Same("""{ "applicationIdentityType": "bot", "id": "7d6a5c1e-0b1f-4a54-9a56-0a2a6a1c0002", "displayName": "PolicyBot" }""", payload["from"]!["application"]);
        Assert.Null(payload["from"]!["user"]);
        Assert.NotNull(payload["lastModifiedDateTime"]);
        var card = Assert.Single(payload["attachments"]!.AsArray())!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", Text(card["contentType"]));
        Same("""{ "type": "AdaptiveCard", "version": "1.5" }""", JsonNode.Parse(Text(card["content"])));
        Assert.Equal($"""<attachment id="{card["id"]}"></attachment>""", Text(payload["body"]!["content"]));
    }

    [Fact]
    public async Task A_reply_in_a_channel_names_its_post_its_mention_and_its_file_but_holds_no_bytes()
    {
        var (post, _) = await teams.Client.SayAsync("mt1", "overleg", TeamsRig.MtChannel);
        var thread = $"{TeamsRig.MtChannel};messageid={post.Id}";
        var file = teams.Client.Upload("mt2", "foto.png", new byte[3], TeamsRig.MtChannel);
        var (reply, _) = await teams.Client.ShareAsync("mt2", [file], "kijk", thread, mention: true);

        await teams.Client.ChooseAsync("mt1", TeamsRig.MtChannel, reply.Id, Keep);

        Assert.Equal(thread, Text(teams.Newest["conversation"]!["id"]));
        Assert.Equal("19:team-noordhoek@thread.tacv2", Text(teams.Newest["channelData"]!["team"]!["id"]));
        var payload = teams.Newest["value"]!["messagePayload"]!;
        Assert.Equal(post.Id, Text(payload["replyToId"]));
        Assert.Contains($"parentMessageId={post.Id}", Text(payload["linkToMessage"]), StringComparison.Ordinal);
        Assert.Equal($"""<p><at id="0">PolicyBot</at>&nbsp;kijk</p><attachment id="{file.Id}"></attachment>""", Text(payload["body"]!["content"]));
        Assert.Equal("bot", Text(payload["mentions"]![0]!["mentioned"]!["application"]!["applicationIdentityType"]));
        var attachment = Assert.Single(payload["attachments"]!.AsArray())!;
        Assert.Equal(("reference", "foto.png"), (Text(attachment["contentType"]), Text(attachment["name"])));
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await teams.Http.GetAsync(Text(attachment["contentUrl"]))).StatusCode);
    }

    [Fact]
    public async Task A_message_action_goes_there_and_back_twice()
    {
        var (message, _) = await teams.Client.SayAsync("docent1", "dit is niet leuk");
        var heard = new List<JsonNode>();
        teams.OnInvoke = activity =>
        {
            heard.Add(activity);
            return Task.FromResult(TeamsRig.Json(Text(activity["name"]) == "composeExtension/fetchTask" ? Dialog("Bewaar als bewijs") : Message("Bewaard.")));
        };

        var dialog = await teams.Client.ChooseAsync("docent1", TeamsRig.Docent, message.Id, Keep);
        var done = await teams.Client.SubmitActionAsync("docent1", TeamsRig.Docent, message.Id, Keep, new JsonObject { ["key"] = "k", ["note"] = "van gisteren" });

        Assert.Equal("Bewaar als bewijs", Text(dialog.Body!["task"]!["value"]!["title"]));
        Assert.Equal("Bewaard.", Text(done.Body!["task"]!["value"]));
        Assert.Equal("composeExtension/submitAction", Text(heard[1]["name"]));
        Same("""{ "key": "k", "note": "van gisteren" }""", heard[1]["value"]!["data"]);
        Assert.True(JsonNode.DeepEquals(heard[0]["value"]!["messagePayload"], heard[1]["value"]!["messagePayload"]));
        Assert.NotEqual(Text(heard[0]["id"]), Text(heard[1]["id"]));
    }

    [Fact]
    public async Task A_button_can_open_a_dialog_too_and_what_is_filled_in_goes_back_without_the_card()
    {
        var id = await TeamsRig.IdOf(await teams.PostAsync(TeamsRig.Docent, TeamsRig.Card()));
        var data = new JsonObject { ["msteams"] = new JsonObject { ["type"] = "task/fetch" }, ["key"] = "k" };
        teams.OnInvoke = _ => Task.FromResult(TeamsRig.Json(Dialog("Stap")));

        var dialog = await teams.Client.FetchTaskAsync("docent1", TeamsRig.Docent, id, data);

        Assert.Equal("Stap", Text(dialog.Body!["task"]!["value"]!["title"]));
        Assert.Equal(("task/fetch", id), (Text(teams.Newest["name"]), Text(teams.Newest["replyToId"])));
        Same("""{ "data": { "msteams": { "type": "task/fetch" }, "key": "k" }, "context": { "theme": "default" } }""", teams.Newest["value"]);

        await teams.Client.SubmitTaskAsync("docent1", TeamsRig.Docent, id, new JsonObject { ["key"] = "k2" });

        Assert.Equal("task/submit", Text(teams.Newest["name"]));
        Assert.False(teams.Newest.ContainsKey("replyToId"));
        Same("""{ "data": { "key": "k2" }, "context": { "theme": "default" } }""", teams.Newest["value"]);
    }

    [Fact]
    public async Task An_action_that_the_app_does_not_have_or_a_message_that_is_gone_is_refused()
    {
        var (message, _) = await teams.Client.SayAsync("docent1", "hallo");

        var wrong = await Assert.ThrowsAsync<KeyNotFoundException>(() => teams.Client.ChooseAsync("docent1", TeamsRig.Docent, message.Id, "remove"));
        Assert.Contains("keepAsEvidence, reportMessage", wrong.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<KeyNotFoundException>(() => teams.Client.ChooseAsync("docent1", TeamsRig.Docent, "1", Keep));
    }

    [Fact]
    public async Task An_answer_that_is_late_lost_or_an_error_is_told_as_such()
    {
        var (message, _) = await teams.Client.SayAsync("docent1", "hallo");

        teams.OnInvoke = _ => Task.FromResult(Results.StatusCode(500));
        Assert.Equal(500, (await teams.Client.ChooseAsync("docent1", TeamsRig.Docent, message.Id, Keep)).Status);

        teams.OnInvoke = async _ =>
        {
            await Task.Delay(TeamsRig.Impatience + TimeSpan.FromSeconds(1), TimeProvider.System);
            return TeamsRig.Json(Dialog("Te laat"));
        };
        Assert.Equal(0, (await teams.Client.ChooseAsync("docent1", TeamsRig.Docent, message.Id, Keep)).Status);

        var heard = 0;
        teams.OnInvoke = _ =>
        {
            heard++;
            return Task.FromResult(TeamsRig.Json(Dialog("Er was eens")));
        };
        teams.World.Faults.OnDelivering(new DeliveryFault.AnswerLost());
        await teams.Client.SayAsync("docent1", "gewoon");
        Assert.Equal(0, (await teams.Client.ChooseAsync("docent1", TeamsRig.Docent, message.Id, Keep)).Status);
        Assert.Equal(200, (await teams.Client.ChooseAsync("docent1", TeamsRig.Docent, message.Id, Keep)).Status);
        Assert.Equal(2, heard);
    }

    private static JsonObject Dialog(string title) => new()
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject
            {
                ["title"] = title,
                ["height"] = "medium",
                ["width"] = "medium",
                ["card"] = new JsonObject
                {
                    ["contentType"] = "application/vnd.microsoft.card.adaptive",
                    ["content"] = new JsonObject { ["type"] = "AdaptiveCard", ["version"] = "1.5" },
                },
            },
        },
    };

    private static JsonObject Message(string words) => new() { ["task"] = new JsonObject { ["type"] = "message", ["value"] = words } };

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static void Same(string wanted, JsonNode? found) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(wanted), found), $"Wanted: {JsonNode.Parse(wanted)!.ToJsonString()}\nFound: {found?.ToJsonString()}");
}
