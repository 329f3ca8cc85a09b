using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Faults;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Connector;

/// <summary>The bot opens a conversation: the personal chat of one person, or a new thread in a channel.</summary>
internal sealed class Creating(World world, TryoutOptions options, Sending sending)
{
    public async Task<IResult> PostAsync(HttpContext http)
    {
        var (body, refusal) = await ActivityBody.ReadAsync(http.Request, options.MaxActivityBytes, http.RequestAborted);
        if (refusal is not null) return refusal;
        var channelId = Text(body, "channelData", "channel", "id") ?? Text(body, "channelData", "teamsChannelId");
        var address = ConversationAddress.Parse(channelId ?? "");
        var fault = world.Faults.Next(new SendAttempt(SendKind.Create, address.ConversationId, null));
        if (fault is { AfterAccepting: false }) return Note(body, address.ConversationId, null, fault.Status, fault.Code, Answer.Fault(fault, http.Response));
        var result = channelId is null ? Personal(body) : Thread(body, address);
        return fault is null ? result : Answer.Fault(fault, http.Response);
    }

    /// <summary>An activity in the body is ignored, as in Teams: first the conversation, then the message.</summary>
    private IResult Personal(JsonElement body)
    {
        if ((Text(body, "tenantId") ?? Text(body, "channelData", "tenant", "id")) is null) return Refuse(body, 400, "BadArgument", "The tenantId is missing");
        if (!body.TryGetProperty("members", out var members) || members.ValueKind != JsonValueKind.Array || members.GetArrayLength() != 1 || Text(members[0], "id") is not { } id)
            return Refuse(body, 400, "BadArgument", "A personal chat has exactly one member with an id");
        if (world.FindPerson(id) is not { } person) return Refuse(body, 403, "ForbiddenOperationException", $"No such user: {id}");
        return Note(body, person.PersonalChatId, null, 201, null, Answer.Id(201, person.PersonalChatId));
    }

    private IResult Thread(JsonElement body, ConversationAddress address)
    {
        if (world.FindConversation(address.ConversationId) is not { Kind: ConversationKind.Channel }) return Refuse(body, 404, "ConversationNotFound", $"No channel {address.ConversationId}");
        if (!body.TryGetProperty("activity", out var activity) || activity.ValueKind != JsonValueKind.Object || !Sending.HasContent(activity))
            return Refuse(body, 400, "BadSyntax", "A new thread needs an activity with text or an attachment");
        var message = sending.Store(address with { ThreadId = null }, null, activity)!;
        var thread = address with { ThreadId = message.Id };
        Note(activity, address.ConversationId, message.Id, 201, null, Results.Empty);
        return Answer.Json(new JsonObject { ["id"] = thread.ToString(), ["activityId"] = message.Id }, 201);
    }

    private IResult Refuse(JsonElement body, int status, string code, string message) => Note(body, "", null, status, code, Answer.Error(status, code, message));

    private IResult Note(JsonElement body, string conversationId, string? activityId, int status, string? code, IResult result)
    {
        world.Sent.Append(new Sent(SendKind.Create, conversationId, activityId, null, activityId, body, status, code, world.Time.GetUtcNow()));
        return result;
    }

    private static string? Text(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }
}
