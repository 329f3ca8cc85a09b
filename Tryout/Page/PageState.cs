using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Faults;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Page;

/// <summary>The world in the words of the page.</summary>
internal static class PageState
{
    public static JsonObject Snapshot(World world, TryoutOptions options) => new()
    {
        ["kind"] = "snapshot",
        ["bot"] = new JsonObject { ["id"] = options.BotId, ["name"] = options.BotName },
        ["schools"] = JsonSerializer.SerializeToNode(options.Schools),
        ["messageActions"] = new JsonArray([.. options.MessageActions.Select(JsonNode (a) => new JsonObject { ["id"] = a.Id, ["title"] = JsonSerializer.SerializeToNode(a.Title) })]),
        ["starters"] = JsonSerializer.SerializeToNode(options.Starters),
        ["people"] = new JsonArray([.. options.People.Select(p => Of(world.Person(p.Key)))]),
        ["columns"] = new JsonArray(
        [
            .. options.People.Select(p => Column(p.Key, p.Name, p.School, world.Person(p.Key).PersonalChatId, "personal", [p.Key], p.AlsoAt)),
            .. options.Channels.Select(c => Column(c.Key, c.Name, c.School, c.Id, "channel", c.Members)),
            .. options.GroupChats.Select(g => Column(g.Key, g.Name, g.School, g.Id, "groupChat", g.Members)),
        ]),
        ["messages"] = new JsonArray([.. world.Conversations.SelectMany(c => c.Messages.Select(m => Of(world, c, m)))]),
        ["faults"] = Of(world.Faults),
    };

    public static JsonObject Of(World world, WorldChange change) => change switch
    {
        WorldChange.Said said => Event("message", change, "message", Of(world, world.Conversation(said.ConversationId), said.Message)),
        WorldChange.Removed removed => Event("removed", change, "messageId", removed.MessageId),
        WorldChange.Typing typing => Event("typing", change, "threadId", typing.ThreadId),
        WorldChange.StartedAgain => Event("startedAgain", change, "by", null),
        WorldChange.Seen seen => new JsonObject
        {
            ["kind"] = "view",
            ["conversationId"] = seen.ConversationId,
            ["messageId"] = seen.MessageId,
            ["person"] = seen.PersonKey,
            ["card"] = JsonObject.Create(seen.Card),
        },
        WorldChange.Renewed renewed => Event("person", change, "person", Of(renewed.Person)),
        _ => throw new InvalidOperationException($"The page does not know {change.GetType().Name}"),
    };

    public static JsonArray Of(FaultPlan faults) => new([.. faults.Pending.Select(JsonNode (p) => new JsonObject
    {
        ["kind"] = FaultWords.Of(p.Fault),
        ["code"] = (p.Fault as SendFault)?.Code,
        ["times"] = p.Times,
        ["conversationId"] = p.ConversationId,
    })]);

    private static JsonObject Event(string kind, WorldChange change, string name, JsonNode? value) =>
        new() { ["kind"] = kind, ["conversationId"] = change.ConversationId, [name] = value };

    private static JsonObject Column(string key, string name, string school, string conversationId, string kind, IEnumerable<string> members, IEnumerable<string>? alsoAt = null) => new()
    {
        ["key"] = key,
        ["name"] = name,
        ["school"] = school,
        ["alsoAt"] = new JsonArray([.. (alsoAt ?? []).Select(s => (JsonNode)s)]),
        ["conversationId"] = conversationId,
        ["kind"] = kind,
        ["members"] = new JsonArray([.. members.Select(m => (JsonNode)m)]),
    };

    private static JsonNode Of(Person person) => new JsonObject
    {
        ["key"] = person.Key,
        ["id"] = person.Id,
        ["aadObjectId"] = person.AadObjectId,
        ["name"] = person.Name,
        ["school"] = person.School,
        ["language"] = person.Language,
        ["role"] = person.Role,
    };

    private static JsonNode Of(World world, Conversation conversation, Message message)
    {
        var views = new JsonObject();
        foreach (var member in conversation.Members)
            if (world.View(message.Id, member) is { } card) views[member] = JsonObject.Create(card);
        return new JsonObject
        {
            ["id"] = message.Id,
            ["conversationId"] = message.ConversationId,
            ["threadId"] = message.ThreadId,
            ["fromId"] = message.FromId,
            ["fromName"] = message.FromName,
            ["fromBot"] = message.FromBot,
            ["at"] = message.At.ToUnixTimeMilliseconds(),
            ["revision"] = message.Revision,
            ["activity"] = JsonObject.Create(message.Activity),
            ["files"] = new JsonArray([.. message.Files.Select(JsonNode (f) => new JsonObject
            {
                ["id"] = f.Id,
                ["name"] = f.Name,
                ["size"] = f.Bytes.Length,
                ["isPicture"] = f.IsInline,
            })]),
            ["views"] = views,
        };
    }
}
