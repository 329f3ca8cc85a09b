using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Files;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Delivery;

/// <summary>A message as Teams describes it to a message action: what it says, who wrote it and where it stands; no bytes of what is attached.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module</remarks>
internal sealed class MessagePayload(World world, TryoutOptions options, Func<Addresses> addresses)
{
    public JsonObject Of(Conversation where, Message message, Person viewer)
    {
        var text = Text(message.Activity, "text");
        var typed = text.Replace($"<at>{options.BotName}</at> ", "", StringComparison.Ordinal);
        var isMention = !message.FromBot && typed.Length < text.Length;
        var attachments = Attachments(message);
        var html = MessageHtml.Of(typed, isMention ? $"""<at id="0">{options.BotName}</at>""" : null, message.Files, addresses().ServiceUrl);
        if (message.FromBot) html += string.Concat(attachments.Select(a => $"""<attachment id="{a!["id"]}"></attachment>"""));
        var payload = new JsonObject
        {
            ["linkToMessage"] = Link(where, message),
            ["id"] = message.Id,
            ["replyToId"] = message.ThreadId == message.Id ? null : message.ThreadId,
            ["createdDateTime"] = ActivityMaker.Stamp(message.At),
            ["lastModifiedDateTime"] = message.ChangedAt is { } changed ? ActivityMaker.Stamp(changed) : null,
            ["deleted"] = false,
            ["subject"] = null,
            ["summary"] = null,
            ["importance"] = "normal",
            ["locale"] = viewer.Locale.ToLowerInvariant(),
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html },
            ["from"] = Author(message),
            ["reactions"] = new JsonArray(),
            ["mentions"] = new JsonArray(),
            ["attachments"] = attachments,
        };
        if (isMention) payload["mentions"] = new JsonArray(new JsonObject { ["id"] = 0, ["mentionText"] = options.BotName, ["mentioned"] = TheBot() });
        return payload;
    }

    private JsonObject Author(Message message)
    {
        if (message.FromBot || world.FindPerson(message.FromId) is not { } person) return TheBot();
        return Identity(new JsonObject { ["userIdentityType"] = "aadUser", ["id"] = person.AadObjectId, ["displayName"] = person.Name }, null);
    }

    private JsonObject TheBot() =>
        Identity(null, new JsonObject { ["applicationIdentityType"] = "bot", ["id"] = options.BotId["28:".Length..], ["displayName"] = options.BotName });

    private static JsonObject Identity(JsonObject? user, JsonObject? application) =>
        new() { ["device"] = null, ["conversation"] = null, ["user"] = user, ["application"] = application };

    /// <summary>Cards of the bot as text, files of people as a link that only people can open. Pasted pictures stand in the body.</summary>
    private JsonArray Attachments(Message message)
    {
        if (!message.FromBot)
        {
            var owner = world.FindPerson(message.FromId)?.Key ?? "";
            return new JsonArray([.. message.Files.Where(f => !f.IsInline).Select(JsonNode (f) =>
                Attachment(f.Id, "reference", FileAddresses.DriveOf(f, owner, addresses().ServiceUrl), null, f.Name))]);
        }

        if (!message.Activity.TryGetProperty("attachments", out var cards) || cards.ValueKind != JsonValueKind.Array) return [];
        return new JsonArray([.. cards.EnumerateArray().Select((card, i) =>
            (JsonNode)Attachment($"{message.Id}-{i}", Text(card, "contentType"), null, card.TryGetProperty("content", out var content) ? content.GetRawText() : null, null))]);
    }

    private static JsonObject Attachment(string id, string type, string? url, string? content, string? name) => new()
    {
        ["id"] = id,
        ["contentType"] = type,
        ["contentUrl"] = url,
        ["content"] = content,
        ["name"] = name,
        ["thumbnailUrl"] = null,
    };

    private string Link(Conversation where, Message message)
    {
        var link = $"https://teams.microsoft.com/l/message/{where.Id}/{message.Id}";
        if (where.Team is not { } team) return link + "?context=%7B%22contextType%22%3A%22chat%22%7D";
        var channel = Uri.EscapeDataString(where.Name ?? "General");
        return $"{link}?tenantId={options.TenantId}&groupId={team.AadGroupId}&parentMessageId={message.ThreadId}&teamName={Uri.EscapeDataString(team.Name)}&channelName={channel}&createdTime={message.Id}";
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";
}
