using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Delivery;

/// <summary>Activities in the shapes that Teams sends them.</summary>
internal sealed class ActivityMaker(World world, TryoutOptions options, Func<Addresses> addresses)
{
    private const string TimeZoneId = "Europe/Amsterdam";
    private static readonly TimeZoneInfo amsterdam = TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);

    public static string Stamp(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public JsonObject Message(Person from, Conversation to, string id, string? thread, string text, bool mention)
    {
        var activity = Of("message", from, to, id, thread);
        activity["textFormat"] = "plain";
        activity["text"] = mention ? $"<at>{options.BotName}</at> {text}" : text;
        var html = HtmlEncoder.Default.Encode(text);
        if (mention)
        {
            html = $"""<span itemtype="http://schema.skype.com/Mention" itemscope itemid="0">{options.BotName}</span>&nbsp;{html}""";
            activity["entities"]!.AsArray().Insert(0, new JsonObject
            {
                ["type"] = "mention",
                ["mentioned"] = new JsonObject { ["id"] = options.BotId, ["name"] = options.BotName },
                ["text"] = $"<at>{options.BotName}</at>",
            });
        }

        // Teams sends each message a second time as an attachment in HTML.
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{html}</p>" });
        return activity;
    }

    /// <summary>Action.Submit: a message without text.</summary>
    public JsonObject Submit(Person from, Conversation to, string id, Message card, JsonNode value)
    {
        var activity = Of("message", from, to, id, card.ThreadId);
        activity["replyToId"] = card.Id;
        activity["value"] = value.DeepClone();
        return activity;
    }

    /// <summary>Action.Execute, or the refresh of a card.</summary>
    public JsonObject Invoke(Person from, Conversation to, Message card, JsonNode action, string trigger)
    {
        var activity = Of("invoke", from, to, $"f:{Guid.NewGuid()}", card.ThreadId);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = card.Id;
        activity["value"] = new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = trigger };
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    /// <summary>What the bot hears when it is installed: the installation, then its arrival among the members.</summary>
    public IReadOnlyList<JsonObject> Install(Person from, Conversation to)
    {
        var installation = Of("installationUpdate", from, to, $"f:{Guid.NewGuid()}", null);
        installation["action"] = "add";
        var data = installation["channelData"]!.AsObject();
        data["source"] = new JsonObject { ["name"] = "message" };
        data["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = to.Id } };

        var arrival = Of("conversationUpdate", from, to, $"f:{Guid.NewGuid()}", null);
        var bot = new JsonObject { ["id"] = options.BotId };
        arrival["membersAdded"] = to.Kind == ConversationKind.Personal
            ? new JsonArray(new JsonObject { ["id"] = from.Id, ["aadObjectId"] = from.AadObjectId }, bot)
            : new JsonArray(bot);
        if (to.Team is not null) arrival["channelData"]!["eventType"] = "teamMemberAdded";
        foreach (var name in (string[])["locale", "entities"]) arrival.Remove(name);
        foreach (var activity in (JsonObject[])[installation, arrival]) activity["from"]!.AsObject().Remove("name");
        return [installation, arrival];
    }

    private JsonObject Of(string type, Person from, Conversation to, string id, string? thread)
    {
        var now = world.Time.GetUtcNow();
        var conversation = new JsonObject
        {
            ["conversationType"] = to.Type,
            ["tenantId"] = options.TenantId,
            ["id"] = new ConversationAddress(to.Id, thread).ToString(),
        };
        if (to.Kind != ConversationKind.Personal) conversation["isGroup"] = true;
        if (to.Name is not null && type is "installationUpdate" or "conversationUpdate") conversation["name"] = to.Name;
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = Stamp(now),
            ["localTimestamp"] = TimeZoneInfo.ConvertTime(now, amsterdam).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
            ["localTimezone"] = TimeZoneId,
            ["serviceUrl"] = addresses().ServiceUrl.ToString().TrimEnd('/'),
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = from.Id, ["name"] = from.Name, ["aadObjectId"] = from.AadObjectId },
            ["recipient"] = new JsonObject { ["id"] = options.BotId, ["name"] = options.BotName },
            ["conversation"] = conversation,
            ["locale"] = from.Locale,
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo",
                ["locale"] = from.Locale,
                ["country"] = from.Country,
                ["platform"] = "Web",
                ["timezone"] = TimeZoneId,
            }),
            ["channelData"] = ChannelData(to, named: type is "installationUpdate" or "conversationUpdate"),
        };
    }

    private JsonObject ChannelData(Conversation to, bool named)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = options.TenantId } };
        if (to.Team is not { } team) return data;
        data["teamsChannelId"] = to.Id;
        data["teamsTeamId"] = team.Id;
        data["channel"] = new JsonObject { ["id"] = to.Id };
        data["team"] = named ? new JsonObject { ["id"] = team.Id, ["name"] = team.Name, ["aadGroupId"] = team.AadGroupId } : new JsonObject { ["id"] = team.Id };
        return data;
    }
}
