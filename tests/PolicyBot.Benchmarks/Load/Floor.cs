using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PolicyBot.Benchmarks.Load;

/// <summary>
/// The least a bot can do over HTTP: read the activity, post one reply, keep nothing. The bot is measured against it,
/// so that the figure says what the bot costs and not what the machine is worth.
/// </summary>
internal static class Floor
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        app.MapPost("/api/messages", context => AnswerAsync(context, http));
        await app.RunAsync();
        return 0;
    }

    private static async Task AnswerAsync(HttpContext context, HttpClient http)
    {
        using var activity = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var root = activity.RootElement;
        var id = root.GetProperty("id").GetString()!;
        var conversation = root.GetProperty("conversation").GetProperty("id").GetString()!;
        var content = new ByteArrayContent(Reply(root, id)) { Headers = { ContentType = Json } };
        var url = $"{root.GetProperty("serviceUrl").GetString()}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities/{id}";
        using var response = await http.PostAsync(url, content, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private static byte[] Reply(JsonElement activity, string id)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("type", "message");
            json.WriteString("text", "floor");
            json.WriteString("replyToId", id);
            foreach (var (name, role) in new[] { ("recipient", "from"), ("from", "recipient"), ("conversation", "conversation") })
            {
                json.WritePropertyName(role);
                activity.GetProperty(name).WriteTo(json);
            }
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }
}
