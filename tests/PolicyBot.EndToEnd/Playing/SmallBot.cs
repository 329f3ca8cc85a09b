using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace PolicyBot.EndToEnd.Playing;

/// <summary>A bot of a few lines: it fetches what it is sent and says how much that was, shows a card with a dialog, and keeps messages.</summary>
internal sealed class SmallBot : IAsyncDisposable
{
    private readonly HttpListener door = new();
    private readonly HttpClient http = new();
    private readonly Task work;

    public SmallBot()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Endpoint = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/api/messages");
        }

        door.Prefixes.Add(new Uri(Endpoint, "/").ToString());
        door.Start();
        work = ServeAsync();
    }

    public Uri Endpoint { get; }

    /// <summary>What the newest dialog sent back.</summary>
    public JsonNode? Submitted { get; private set; }

    public async ValueTask DisposeAsync()
    {
        door.Close();
        http.Dispose();
        await work;
    }

    private async Task ServeAsync()
    {
        while (door.IsListening)
        {
            try
            {
                await AnswerAsync(await door.GetContextAsync());
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext call)
    {
        var activity = (await JsonNode.ParseAsync(call.Request.InputStream))!;
        var answer = activity["type"]!.GetValue<string>() == "invoke" ? Invoked(activity) : null;
        call.Response.StatusCode = answer is null ? 202 : answer["status"]?.GetValue<int>() ?? 200;
        if (answer is not null)
            await call.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.ToJsonString()));
        call.Response.Close();
        if (activity["type"]!.GetValue<string>() == "message")
            await ReplyAsync(activity);
    }

    private async Task ReplyAsync(JsonNode activity)
    {
        var lengths = new List<int>();
        foreach (var file in activity["attachments"]!.AsArray().Where(attachment => attachment!["contentUrl"] is not null))
            lengths.Add((await http.GetByteArrayAsync((file!["content"]?["downloadUrl"] ?? file["contentUrl"])!.GetValue<string>())).Length);
        var text = lengths.Count > 0 ? "Ontvangen: " + string.Join(" en ", lengths) : "Gehoord";
        var reply = activity["text"]?.GetValue<string>() == "kaart" ? Message(Card("Er is een vraag voor je.", """
            { "type": "Action.Submit", "title": "Beantwoord", "data": { "key": "1", "msteams": { "type": "task/fetch" } } },
            { "type": "Action.OpenUrl", "title": "Dossier", "url": "http://127.0.0.1:9/dossier" },
            { "type": "Action.OpenUrl", "title": "Vreemd", "url": "file:///etc/hosts" }
            """)) : new JsonObject { ["type"] = "message", ["text"] = text };
        var conversation = Uri.EscapeDataString(activity["conversation"]!["id"]!.GetValue<string>());
        using var content = new StringContent(reply.ToJsonString(), Encoding.UTF8, "application/json");
        await http.PostAsync($"{activity["serviceUrl"]}/v3/conversations/{conversation}/activities/{activity["id"]}", content);
    }

    private JsonObject Invoked(JsonNode invoke)
    {
        var (name, value) = (invoke["name"]!.GetValue<string>(), invoke["value"]!);
        if (name.EndsWith("ubmit", StringComparison.Ordinal) || name.EndsWith("submitAction", StringComparison.Ordinal))
            Submitted = value["data"]!.DeepClone();
        return name switch
        {
            "composeExtension/fetchTask" when value["commandId"]!.GetValue<string>() == "reportMessage" => new JsonObject { ["status"] = 500 },
            "composeExtension/fetchTask" => Dialog("Bewaar dit bericht", "medium", value["messagePayload"]!["body"]!["content"]!.GetValue<string>().Replace("<", "‹", StringComparison.Ordinal)),
            "composeExtension/submitAction" when value["data"]!["note"]?.GetValue<string>() == "kapot" => new JsonObject { ["status"] = 500 },
            "composeExtension/submitAction" when value["data"]!["note"] is { } note => Dialog("Nog iets", "small", $"Je schreef: {note}", asks: false),
            "composeExtension/submitAction" => new JsonObject { ["task"] = new JsonObject { ["type"] = "message", ["value"] = "Bewaard." } },
            "task/fetch" => Dialog("Vraag van het MT", "small", "Wanneer zag je het?"),
            _ => [],
        };
    }

    private static JsonObject Dialog(string title, string size, string text, bool asks = true) => new()
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject
            {
                ["title"] = title,
                ["width"] = size,
                ["height"] = size,
                ["card"] = Card(text, """{ "type": "Action.Submit", "title": "Verstuur", "data": { "key": "1" } }""", asks),
            },
        },
    };

    private static JsonObject Card(string text, string actions, bool asks = false)
    {
        var content = JsonNode.Parse($$"""{ "type": "AdaptiveCard", "version": "1.5", "lang": "nl", "body": [ { "type": "TextBlock", "wrap": true } ], "actions": [ {{actions}} ] }""")!;
        content["body"]![0]!["text"] = text;
        if (asks)
            content["body"]!.AsArray().Add(JsonNode.Parse("""{ "type": "Input.Text", "id": "note", "label": "Toelichting", "isRequired": true, "errorMessage": "Schrijf iets op." }"""));
        return new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = content };
    }

    private static JsonObject Message(JsonObject card) => new() { ["type"] = "message", ["attachments"] = new JsonArray(card) };
}
