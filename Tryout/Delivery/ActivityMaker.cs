using System.Globalization;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Files;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Delivery;

/// <summary>Activities in the shapes that Teams sends them.</summary>
internal sealed class ActivityMaker(World world, TryoutOptions options, Func<Addresses> addresses)
{
    private const string TimeZoneId = "Europe/Amsterdam";
    private static readonly TimeZoneInfo amsterdam = TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);

    public static string Stamp(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public JsonObject Message(Person from, Conversation to, string id, string? thread, string text, bool mention, IReadOnlyList<SharedFile> files)
    {
        var activity = Of("message", from, to, id, thread);
        var isOnlyFiles = text.Length == 0 && !mention;
        if (!isOnlyFiles)
        {
            activity["textFormat"] = "plain";
            activity["text"] = mention ? $"<at>{options.BotName}</at> {text}" : text;
        }

        if (mention)
        {
            activity["entities"]!.AsArray().Insert(0, new JsonObject
            {
                ["type"] = "mention",
                ["mentioned"] = new JsonObject { ["id"] = options.BotId, ["name"] = options.BotName },
                ["text"] = $"<at>{options.BotName}</at>",
            });
        }

        // Teams sends each message once more as an attachment in HTML. In groups and channels that is all: what is shared there does not reach the bot.
        var serviceUrl = addresses().ServiceUrl;
        var span = mention ? $"""<span itemtype="http://schema.skype.com/Mention" itemscope itemid="0">{options.BotName}</span>""" : null;
        activity["attachments"] = new JsonArray(
        [
            .. (to.Kind == ConversationKind.Personal ? files : []).Select(JsonNode (file) => Attachment(file, from, serviceUrl)),
            new JsonObject { ["contentType"] = "text/html", ["content"] = MessageHtml.Of(text, span, files, serviceUrl) },
        ]);
        return activity;
    }

    /// <summary>Action.Submit: a message without text.</summary>
    public JsonObject Submit(Person from, Conversation to, string id, Message card, JsonNode value)
    {
        var activity = Of("message", from, to, id, card.ThreadId);
        activity["replyToId"] = card.Id;
        activity["value"] = value.DeepClone();
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    /// <summary>What Teams sends at once and wants an answer to: a press on a card, a message action, a dialog.</summary>
    /// <param name="about">The message it is done on; null: Teams does not say.</param>
    public JsonObject Invoke(string name, Person from, Conversation to, string? thread, JsonObject value, Message? about = null)
    {
        var activity = Of("invoke", from, to, $"f:{Guid.NewGuid()}", thread);
        activity["name"] = name;
        if (about is not null) activity["replyToId"] = about.Id;
        activity["value"] = value;
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
        if (to.Team is not null)
        {
            arrival["channelData"]!["eventType"] = "teamMemberAdded";
            arrival["channelData"]!["settings"] = data["settings"]!.DeepClone();
        }

        foreach (var name in (string[])["locale", "entities"]) arrival.Remove(name);
        foreach (var activity in (JsonObject[])[installation, arrival]) activity["from"]!.AsObject().Remove("name");
        return [installation, arrival];
    }

    private static JsonObject Attachment(SharedFile file, Person from, Uri serviceUrl)
    {
        if (file.IsInline) return new JsonObject { ["contentType"] = "image/*", ["contentUrl"] = FileAddresses.PictureOf(file, serviceUrl) };
        return new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["content"] = new JsonObject { ["downloadUrl"] = FileAddresses.DownloadOf(file, serviceUrl), ["uniqueId"] = file.Id, ["fileType"] = file.FileType },
            ["contentUrl"] = FileAddresses.DriveOf(file, from.Key, serviceUrl),
            ["name"] = file.Name,
        };
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
