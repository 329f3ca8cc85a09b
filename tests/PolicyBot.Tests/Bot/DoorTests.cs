using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tests.BotRoom;

/// <summary>What comes to the door of the bot and is no message of a colleague.</summary>
public sealed class DoorTests(OneSchool one) : IClassFixture<OneSchool>
{
    private School School => one.School;

    public static TheoryData<string, string> Malformed => new()
    {
        { "nothing", "" },
        { "not JSON", "hallo" },
        { "half an object", """{"type":"message","id":""" },
        { "an array", "[]" },
        { "a text", "\"message\"" },
        { "null", "null" },
        { "too deep", string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100) },
        { "too deep within", With("value", new string('[', 80) + new string(']', 80)) },
        { "no type", Without("type") },
        { "no id", Without("id") },
        { "no conversation", Without("conversation") },
        { "no sender", Without("from") },
        { "no channel", Without("channelId") },
        { "no service", Without("serviceUrl") },
        { "a number for type", With("type", "5") },
        { "a list for id", With("id", "[]") },
        { "a text for conversation", With("conversation", "\"a\"") },
        { "no id of the conversation", With("conversation", "{}") },
        { "null for sender", With("from", "null") },
        { "a number for the words", With("text", "5") },
        { "an object for the words", With("text", "{}") },
        { "a text for attachments", With("attachments", "\"x\"") },
        { "a service that is no URL", With("serviceUrl", "\"smba\"") },
        { "a time that is none", With("timestamp", "\"gisteren\"") },
    };

    [Theory, MemberData(nameof(Malformed))]
    public async Task What_is_no_activity_is_refused_and_not_stored(string what, string body)
    {
        Assert.NotNull(what);
        var before = Stored();

        using var response = await School.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(before, Stored());
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        var body = Encoding.UTF8.GetBytes(Sample().ToJsonString());
        body[Array.IndexOf(body, (byte)'M')] = 0xFF;
        var before = Stored();

        using var response = await School.PostAsync(Json(body));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(before, Stored());
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_is_too_large_is_refused_also_when_it_does_not_say_how_large_it_is(bool chunked)
    {
        var large = Sample();
        large["text"] = new string('a', 256 * 1024);
        var before = Stored();
        HttpContent body = chunked ? new StreamContent(new Unknown(Encoding.UTF8.GetBytes(large.ToJsonString()))) : Json(Encoding.UTF8.GetBytes(large.ToJsonString()));
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        using var response = await School.PostAsync(body);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(before, Stored());
    }

    [Theory, InlineData("text/plain"), InlineData("application/x-www-form-urlencoded"), InlineData(null)]
    public async Task What_does_not_say_that_it_is_JSON_is_refused(string? type)
    {
        var body = new ByteArrayContent(Encoding.UTF8.GetBytes(Sample().ToJsonString()));
        body.Headers.ContentType = type is null ? null : new MediaTypeHeaderValue(type);

        using var response = await School.PostAsync(body);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory, InlineData("GET"), InlineData("PUT"), InlineData("DELETE")]
    public async Task Only_posting_is_possible(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), School.Door);
        using var response = await School.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("https://example.org/connector")]
    [InlineData("https://smba.trafficmanager.net.example.org/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://user@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("file:///etc/passwd")]
    public async Task A_service_that_is_not_on_the_list_is_refused(string service)
    {
        var activity = Sample();
        activity["serviceUrl"] = service;
        var before = Stored();

        using var response = await School.PostAsync(activity.ToJsonString());

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(before, Stored());
    }

    [Fact]
    public async Task Kinds_of_activity_the_bot_has_nothing_to_do_with_are_taken_and_not_answered()
    {
        var teacher = School.Teacher();
        foreach (var type in new[] { "typing", "messageReaction", "messageUpdate", "messageDelete", "event", "endOfConversation", "handoff", "command",
            "commandResult", "contactRelationUpdate", "conversationUpdate", "installationUpdate", "suggestion", "trace", "somethingOf2031" })
        {
            var activity = Payloads.Message(School, teacher, "hallo");
            activity["type"] = type;
            using var response = await School.PostAsync(activity.ToJsonString());
            Assert.InRange((int)response.StatusCode, 200, 299);
        }

        await teacher.SaysAsync("help");

        Assert.Single(School.World.Sent.All, sent => sent.Kind == SendKind.Message && sent.ConversationId == teacher.Chat);
    }

    [Fact]
    public async Task Invokes_the_bot_does_not_know_are_answered_neutrally()
    {
        var teacher = School.Teacher();
        foreach (var name in new[] { "composeExtension/query", "composeExtension/submitAction", "task/fetch", "task/submit", "fileConsent/invoke",
            "signin/verifyState", "signin/tokenExchange", "actionableMessage/executeAction", "config/fetch", "application/search", "message/submitAction", "of/2031", "" })
        {
            using var response = await School.PostAsync(Payloads.Invoke(School, teacher, new JsonObject { ["type"] = "x" }, name).ToJsonString());
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        await teacher.SaysAsync("help");
        Assert.Single(School.World.Sent.All, sent => sent.Kind == SendKind.Message && sent.ConversationId == teacher.Chat);
    }

    public static TheoryData<string> Strange => new()
    {
        "<at>PolicyBot</at>", "<at>PolicyBot</at> help", "<at><at>x</at></at> hoi", "<at>", "</at>", "<AT id=\"0\">PolicyBot</AT>",
        "🙈🙉🙊", "👩‍👩‍👧‍👦 mag dit?", "هل يمكنني أن أكون صديقًا لهذا التلميذ؟", "\u202Ehoi\u202C", "a\u0000b\u0007c\u001Bd", "\u200B\u200B\u200B",
        "<script>alert(1)</script>", "<b>mag</b> ik vrienden worden met deze <i>leerling</i>?", "[klik](javascript:alert(1))", "${jndi:ldap://x}", "'; DROP TABLE state; --",
        "{{value}} {0} {1}", "\\ud83d", "%n%s%x", "😀\uFFFD", "Ⓜⓐⓖ ⓘⓚ", "zaak 2026-99999999999", "e\u0301\u0301\u0301\u0301", ".", "?", "-1", "2147483648",
    };

    [Theory, MemberData(nameof(Strange))]
    public async Task Whatever_is_typed_gets_a_kind_answer(string words)
    {
        var answer = await School.Teacher().SaysAsync(words);

        Assert.NotEqual("", answer.Text.Trim());
        Assert.DoesNotContain("storing", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aaaaaaaaaa")]
    [InlineData("mag ik dit? ")]
    [InlineData("<at>a")]
    [InlineData("😀")]
    public async Task Ten_thousand_characters_are_said_to_be_too_many(string part)
    {
        var long10 = string.Concat(Enumerable.Repeat(part, 10_000 / part.Length));

        var answer = await School.Teacher().SaysAsync(long10);

        Assert.Contains("te lang", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""Mag ik vrienden \ud83d worden met deze leerling?""")]
    [InlineData("""\udc00Mag ik vrienden worden met deze leerling?\ud800""")]
    [InlineData("""Mag ik vrienden worden met deze leerling? \ud83d\ude00""")]
    public async Task Half_a_character_does_not_keep_the_rest_from_being_answered(string escaped)
    {
        var teacher = School.Teacher();
        var activity = Payloads.Message(School, teacher, "#words#");
        var id = activity["id"]!.GetValue<string>();

        using var response = await School.PostAsync(activity.ToJsonString().Replace("#words#", escaped, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var answer = await School.World.WaitForAsync(sent => sent.ReplyToId == id, School.Patience);
        Assert.Contains("Ken je deze leerling", Colleague.Seen(answer).Text, StringComparison.Ordinal);
    }

    private string Stored() => $"{School.Register.Count("inbox")} {School.Register.Count("seen")} {School.Register.Count("address")}";

    private JsonObject Sample() => Payloads.Message(School, School["docent1"], "Mag dit?");

    private static ByteArrayContent Json(byte[] body) => new(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    private static JsonObject Bare() => new()
    {
        ["type"] = "message",
        ["id"] = "1",
        ["channelId"] = "msteams",
        ["serviceUrl"] = "http://127.0.0.1:9/connector",
        ["conversation"] = new JsonObject { ["id"] = "a:1", ["conversationType"] = "personal" },
        ["from"] = new JsonObject { ["id"] = "29:1" },
        ["text"] = "hoi",
    };

    private static string Without(string name)
    {
        var activity = Bare();
        activity.Remove(name);
        return activity.ToJsonString();
    }

    private static string With(string name, string json)
    {
        var activity = Bare();
        activity[name] = "#here#";
        return activity.ToJsonString().Replace("\"#here#\"", json, StringComparison.Ordinal);
    }

    /// <summary>A stream that does not know its length.</summary>
    private sealed class Unknown(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
