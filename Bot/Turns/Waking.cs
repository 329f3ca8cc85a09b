using System.Text.Json.Nodes;
using PolicyBot.Bot.Arrivals;
using PolicyBot.Dialogs.Turns;
using PolicyBot.Records;

namespace PolicyBot.Bot.Turns;

/// <summary>
/// What the bot wants to look at later is an activity from itself: it waits in the inbox in a lane that no channel can name, and runs as a turn of the
/// conversation it was asked in.
/// </summary>
internal static class Waking
{
    private const string Lane = "wake:", What = "what", Subject = "subject", Type = "event", Name = "policybot/wake";

    /// <summary>Whether the turn runs in a lane of this kind.</summary>
    public static bool Is(Claim? claim) => claim?.Lane.StartsWith(Lane, StringComparison.Ordinal) == true;

    /// <summary>The activity that wakes the bot.</summary>
    public static Later At(Arrival now, string id, DateTimeOffset at, DateTimeOffset dueAt, string what, string subject)
    {
        var body = new JsonObject
        {
            ["type"] = Type,
            ["name"] = Name,
            ["id"] = id,
            ["channelId"] = now.Channel,
            ["serviceUrl"] = now.ServiceUrlAsWritten,
            ["locale"] = now.Locale,
            // Where a message was chosen from its menu the bot need not be: that is nobody's private chat with it, and no channel of it.
            ["conversation"] = new JsonObject
            {
                ["id"] = now.Conversation,
                ["conversationType"] = now.IsOfMessage ? "groupChat" : now.ConversationType,
                ["tenantId"] = now.Tenant,
            },
            ["from"] = new JsonObject { ["id"] = now.FromId, ["aadObjectId"] = now.FromObjectId, ["name"] = now.FromName },
            ["recipient"] = new JsonObject { ["id"] = now.RecipientId, ["name"] = now.RecipientName },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = now.Tenant } },
            ["value"] = new JsonObject { [What] = what, [Subject] = subject },
        };
        var woken = now with { Id = id, Type = Type };
        return new Later(new Incoming(woken.Key, Lane + id, System.Text.Encoding.UTF8.GetBytes(body.ToJsonString()), at), dueAt);
    }

    /// <summary>What was asked to be looked at.</summary>
    public static Woken Read(string value)
    {
        var read = JsonNode.Parse(value)!;
        return new Woken(read[What]!.GetValue<string>(), read[Subject]!.GetValue<string>());
    }
}
