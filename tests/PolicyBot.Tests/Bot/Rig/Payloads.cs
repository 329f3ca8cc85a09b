using System.Text.Json.Nodes;

namespace PolicyBot.Tests.BotRoom;

/// <summary>Activities as they were recorded of a Teams client.</summary>
internal static class Payloads
{
    public static JsonObject Message(School school, Colleague from, string text, string? id = null) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["id"] = id ?? Guid.NewGuid().ToString(),
        ["from"] = From(from),
        ["timestamp"] = "2026-11-20T17:16:34.917Z",
        ["localTimestamp"] = "2026-11-20T17:16:34.917+00:00",
        ["localTimezone"] = "UTC",
        ["serviceUrl"] = school.ServiceUrl.ToString(),
        ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = School.Tenant, ["id"] = from.Chat },
        ["recipient"] = new JsonObject { ["id"] = school.Options.BotId, ["name"] = "PolicyBot" },
        ["textFormat"] = "plain",
        ["locale"] = from.Person.Locale,
        ["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "clientInfo",
            ["locale"] = "en-US",
            ["country"] = "US",
            ["platform"] = "Web",
            ["timezone"] = "UTC",
        }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = School.Tenant } },
        ["channelId"] = "msteams",
    };

    public static JsonObject Invoke(School school, Colleague from, JsonNode action, string name = "adaptiveCard/action")
    {
        var invoke = Message(school, from, "");
        invoke.Remove("text");
        invoke["type"] = "invoke";
        invoke["name"] = name;
        invoke["replyToId"] = "1795194994934";
        invoke["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        invoke["value"] = new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = "manual" };
        return invoke;
    }

    public static JsonObject Submit(School school, Colleague from, JsonNode value)
    {
        var submit = Message(school, from, "");
        submit.Remove("text");
        submit["replyToId"] = "1795194997400";
        submit["value"] = value.DeepClone();
        return submit;
    }

    public static JsonObject Installation(School school, Colleague from)
    {
        var added = Message(school, from, "");
        added.Remove("text");
        added["type"] = "installationUpdate";
        added["action"] = "add";
        added["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = from.Chat } };
        return added;
    }

    public static JsonObject Members(School school, Colleague from)
    {
        var update = Installation(school, from);
        update.Remove("action");
        update["type"] = "conversationUpdate";
        update["membersAdded"] = new JsonArray(From(from), new JsonObject { ["id"] = school.Options.BotId });
        return update;
    }

    public static JsonObject InGroup(School school, Colleague from, string text)
    {
        var message = Message(school, from, $"<at>PolicyBot</at> {text}");
        message["conversation"] = new JsonObject { ["isGroup"] = true, ["conversationType"] = "groupChat", ["tenantId"] = School.Tenant, ["id"] = School.Group };
        message["entities"]!.AsArray().Insert(0, new JsonObject
        {
            ["type"] = "mention",
            ["mentioned"] = new JsonObject { ["id"] = school.Options.BotId, ["name"] = "PolicyBot" },
            ["text"] = "<at>PolicyBot</at>",
        });
        return message;
    }

    public static JsonObject InChannel(School school, Colleague from, string text)
    {
        var message = InGroup(school, from, text);
        message["conversation"] = new JsonObject
        {
            ["isGroup"] = true,
            ["conversationType"] = "channel",
            ["tenantId"] = School.Tenant,
            ["id"] = $"{School.MtChannel};messageid=1795195004439",
        };
        message["channelData"]!["teamsChannelId"] = School.MtChannel;
        message["channelData"]!["channel"] = new JsonObject { ["id"] = School.MtChannel };
        return message;
    }

    private static JsonObject From(Colleague from) =>
        new() { ["id"] = from.Person.Id, ["name"] = from.Person.Name, ["aadObjectId"] = from.Person.AadObjectId };
}
