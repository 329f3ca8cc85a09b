using System.Text.Json;
using PolicyBot.Tryout.Faults;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Connector;

/// <summary>The bot says, changes or withdraws something in a conversation.</summary>
internal sealed class Sending(World world, TryoutOptions options)
{
    public async Task<IResult> PostAsync(string id, string? replyTo, HttpContext http)
    {
        var address = ConversationAddress.Parse(id);
        var (activity, refusal) = await ActivityBody.ReadAsync(http.Request, options.MaxActivityBytes, http.RequestAborted);
        var type = TypeOf(activity);
        var call = new Call(type == "typing" ? SendKind.Typing : SendKind.Message, address, activity, replyTo);
        return refusal is not null ? Refuse(call, refusal) : Answered(call, http, () => type switch
        {
            "typing" => Typing(call),
            "message" => Say(call),
            "trace" => Note(call, 202, null, Results.StatusCode(202)),
            _ => Refuse(call, 400, "BadArgument", $"Unknown activity type '{type}'"),
        });
    }

    public async Task<IResult> PutAsync(string id, string activityId, HttpContext http)
    {
        var (activity, refusal) = await ActivityBody.ReadAsync(http.Request, options.MaxActivityBytes, http.RequestAborted);
        var call = new Call(SendKind.Update, ConversationAddress.Parse(id), activity, null);
        return refusal is not null ? Refuse(call, refusal) : Answered(call, http, () =>
        {
            if (!HasContent(activity)) return Refuse(call, 400, "BadSyntax", "An activity needs text or an attachment");
            var conversation = world.Conversation(call.Address.ConversationId);
            if (conversation.Find(activityId) is not { FromBot: true } || !world.Rewrite(conversation, activityId, activity)) return NoActivity(call);
            return Note(call, 200, activityId, Answer.Id(200, activityId));
        });
    }

    public IResult Delete(string id, string activityId, HttpContext http)
    {
        var call = new Call(SendKind.Delete, ConversationAddress.Parse(id), default, null);
        return Answered(call, http, () =>
        {
            var conversation = world.Conversation(call.Address.ConversationId);
            if (conversation.Find(activityId) is not { FromBot: true } || !world.Remove(conversation, activityId)) return NoActivity(call);
            return Note(call, 200, activityId, Results.StatusCode(200));
        });
    }

    /// <summary>Stores the message and gives its id; null if its thread does not exist.</summary>
    public Message? Store(ConversationAddress address, string? replyTo, JsonElement activity)
    {
        var conversation = world.Conversation(address.ConversationId);
        var id = world.NewMessageId();
        string? thread = null;
        if (conversation.Kind == ConversationKind.Channel)
        {
            thread = address.ThreadId ?? (replyTo is null ? null : conversation.Find(replyTo)?.ThreadId) ?? id;
            if (thread != id && conversation.Find(thread) is null) return null;
        }

        var message = new Message(id, conversation.Id, thread, options.BotId, options.BotName, world.Time.GetUtcNow(), activity);
        world.Say(conversation, message);
        return message;
    }

    public static bool HasContent(JsonElement activity) =>
        (activity.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String && text.GetString() is { Length: > 0 })
        || (activity.TryGetProperty("attachments", out var attachments) && attachments.ValueKind == JsonValueKind.Array && attachments.GetArrayLength() > 0);

    private static string TypeOf(JsonElement activity) =>
        activity.ValueKind == JsonValueKind.Object && activity.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString()! : "";

    private IResult Say(Call call)
    {
        if (!HasContent(call.Activity)) return Refuse(call, 400, "BadSyntax", "An activity needs text or an attachment");
        return Store(call.Address, call.ReplyTo, call.Activity) is { } message
            ? Note(call, 201, message.Id, Answer.Id(201, message.Id))
            : Refuse(call, 404, "ConversationNotFound", $"No thread {call.Address.ThreadId}");
    }

    private IResult Typing(Call call)
    {
        world.ShowTyping(call.Address);
        return Note(call, 202, null, Results.Text("{}", "application/json", statusCode: 202));
    }

    private IResult Answered(Call call, HttpContext http, Func<IResult> answer)
    {
        var attempt = new SendAttempt(call.Kind, call.Address.ConversationId, call.Address.ThreadId);
        var fault = world.Faults.Next(attempt) ?? world.Limits?.Next(attempt);
        if (fault is { AfterAccepting: false }) return Note(call, fault.Status, null, Answer.Fault(fault, http.Response), fault.Code);
        if (world.FindConversation(call.Address.ConversationId) is null)
            return Note(call, 404, null, Answer.NoConversation(call.Address.ConversationId), "ConversationNotFound");
        call.Hidden = fault;
        var result = answer();
        return fault is null ? result : Answer.Fault(fault, http.Response);
    }

    private IResult NoActivity(Call call) => Note(call, 404, null, Answer.NoActivity(), "ActivityNotFoundInConversation");

    private IResult Refuse(Call call, int status, string code, string message) => Note(call, status, null, Answer.Error(status, code, message), code);

    private IResult Refuse(Call call, IResult refusal) => Note(call, (refusal as IStatusCodeHttpResult)?.StatusCode ?? 400, null, refusal, "Refused");

    private IResult Note(Call call, int status, string? activityId, IResult result, string? code = null)
    {
        world.Sent.Append(new Sent(
            call.Kind, call.Address.ConversationId, call.Address.ThreadId, call.ReplyTo, activityId, call.Activity, call.Hidden?.Status ?? status, code ?? call.Hidden?.Code, world.Time.GetUtcNow())
        {
            Accepted = status < 300,
        });
        return result;
    }

    private sealed record Call(SendKind Kind, ConversationAddress Address, JsonElement Activity, string? ReplyTo)
    {
        /// <summary>The fault that the bot sees though the call had effect.</summary>
        public SendFault? Hidden { get; set; }
    }
}
