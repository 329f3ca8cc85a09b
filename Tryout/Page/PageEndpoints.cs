using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Delivery;
using PolicyBot.Tryout.Faults;
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
            var (message, status) = await client.SayAsync(r.Person, r.Text, r.ConversationId, r.Mention, ct);
            return Ok(new() { ["id"] = message.Id, ["status"] = status });
        });
        api.MapPost("/press", async (PressRequest r, CancellationToken ct) =>
        {
            var answer = await client.PressAsync(r.Person, r.ConversationId, r.MessageId, r.Action, r.Trigger, ct);
            return Ok(new() { ["status"] = answer.Status, ["body"] = answer.Body?.DeepClone() });
        });
        api.MapPost("/submit", async (SubmitRequest r, CancellationToken ct) =>
            Ok(new() { ["status"] = await client.SubmitAsync(r.Person, r.ConversationId, r.MessageId, r.Value, ct) }));
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
        api.MapPost("/faults", (FaultRequest r) => Plan(world.Faults, r) ? Ok([]) : Results.BadRequest());
        api.MapDelete("/faults", () =>
        {
            world.Faults.Clear();
            return Ok([]);
        });
    }

    private static bool Plan(FaultPlan plan, FaultRequest r)
    {
        var times = Math.Clamp(r.Times, 1, 1000);
        var seconds = TimeSpan.FromSeconds(Math.Clamp(r.Seconds, 0, 3600));
        SendFault? send = r.Kind switch
        {
            "403" => SendFault.Forbidden(r.Code is { Length: > 0 } code ? code : "BotNotInConversationRoster"),
            "404" => SendFault.NotFound(r.Code is { Length: > 0 } code ? code : "ConversationNotFound"),
            "412" => SendFault.PreconditionFailed(),
            "429" => SendFault.TooManyRequests(seconds),
            "502" => SendFault.BadGateway(),
            "504" => SendFault.TimeoutAfterAccepting(),
            _ => null,
        };
        DeliveryFault? delivery = r.Kind switch
        {
            "twice" => new DeliveryFault.Twice(),
            "newId" => new DeliveryFault.AgainWithNewId(seconds),
            "late" => new DeliveryFault.Late(seconds),
            "outOfOrder" => new DeliveryFault.OutOfOrder(),
            _ => null,
        };
        if (send is not null) plan.OnSending(send, times, r.ConversationId);
        if (delivery is not null) plan.OnDelivering(delivery, times, r.ConversationId);
        return send is not null || delivery is not null;
    }

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
