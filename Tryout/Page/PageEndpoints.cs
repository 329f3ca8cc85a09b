using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Delivery;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Page;

/// <summary>The page, its events and what it may ask.</summary>
internal static class PageEndpoints
{
    public static void MapPage(this IEndpointRouteBuilder app, string path, World world, TeamsClient client, PageFeed feed)
    {
        var files = new PageFiles(Path.Combine(AppContext.BaseDirectory, "tryout"));
        app.MapGet(path, (HttpContext http) => http.Request.Path.Value!.EndsWith('/') ? Results.Redirect(path) : files.Start());
        app.MapGet(path + "/files/{**file}", (string file) => files.File(file));

        var api = app.MapGroup(path + "/api").AddEndpointFilter<NamesMustExist>();
        api.MapGet("/events", (CancellationToken ct) => TypedResults.ServerSentEvents(feed.ReadAsync(ct)));
        api.MapPost("/open", async (OpenRequest r, CancellationToken ct) => Ok(new() { ["first"] = await client.OpenAsync(r.Person, r.ConversationId, ct) }));
        api.MapPost("/say", async (SayRequest r, CancellationToken ct) =>
        {
            var (message, status) = await client.ShareAsync(r.Person, world.Uploaded(r.Files), r.Text, r.ConversationId, r.Mention, ct);
            return Ok(new() { ["id"] = message.Id, ["status"] = status });
        });
        api.MapPost("/press", async (PressRequest r, CancellationToken ct) =>
            Answered(await client.PressAsync(r.Person, r.ConversationId, r.MessageId, r.Action, r.Trigger, ct)));
        api.MapPost("/submit", async (SubmitRequest r, CancellationToken ct) =>
            Ok(new() { ["status"] = await client.SubmitAsync(r.Person, r.ConversationId, r.MessageId, r.Value, ct) }));
        api.MapPost("/task/fetch", async (TaskRequest r, CancellationToken ct) => Answered(r.CommandId is { } command
            ? await client.ChooseAsync(r.Person, r.ConversationId, r.MessageId, command, ct)
            : await client.FetchTaskAsync(r.Person, r.ConversationId, r.MessageId, r.Data ?? new JsonObject(), ct)));
        api.MapPost("/task/submit", async (TaskRequest r, CancellationToken ct) => Answered(r.CommandId is { } command
            ? await client.SubmitActionAsync(r.Person, r.ConversationId, r.MessageId, command, r.Data ?? new JsonObject(), ct)
            : await client.SubmitTaskAsync(r.Person, r.ConversationId, r.MessageId, r.Data ?? new JsonObject(), ct)));
        api.MapUploads(world, client);
        api.MapPost("/again", (AgainRequest r) =>
        {
            world.StartAgain(world.Conversation(r.ConversationId));
            return Ok([]);
        });
        api.MapPost("/person", (PersonRequest r) =>
        {
            world.Add(world.Person(r.Person) with { Language = r.Language == "en" ? "en" : "nl" });
            return Ok([]);
        });
        api.MapPost("/faults", (FaultRequest r) => FaultWords.Plan(world.Faults, r) ? Ok([]) : Results.BadRequest());
        api.MapDelete("/faults", () =>
        {
            world.Faults.Clear();
            return Ok([]);
        });
    }

    private static IResult Answered(BotAnswer answer) => Ok(new() { ["status"] = answer.Status, ["body"] = answer.Body?.DeepClone() });

    private static IResult Ok(JsonObject body) => Results.Text(body.ToJsonString(), "application/json");

    /// <summary>A page that is older than the server may name what is gone: that is a 404, not a failure.</summary>
    private sealed class NamesMustExist : IEndpointFilter
    {
        public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
        {
            try
            {
                return await next(context);
            }
            catch (KeyNotFoundException e)
            {
                return Results.NotFound(e.Message);
            }
        }
    }
}
