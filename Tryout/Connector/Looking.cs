using System.Globalization;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Connector;

/// <summary>The bot asks who is in a conversation, and what a team is.</summary>
internal sealed class Looking(World world, TryoutOptions options)
{
    public IResult Members(string id) =>
        world.FindConversation(id) is { } conversation ? Answer.Json(Accounts(conversation.Members)) : Answer.NoConversation(id);

    public IResult Member(string id, string member)
    {
        if (world.FindConversation(id) is not { } conversation) return Answer.NoConversation(id);
        return world.FindPerson(Uri.UnescapeDataString(member)) is { } person && conversation.Members.Contains(person.Key)
            ? Answer.Json(Account(person))
            : Answer.Error(404, "MemberNotFoundInConversation", "Member not found in the conversation");
    }

    public IResult PagedMembers(string id, int? pageSize, string? continuationToken)
    {
        if (world.FindConversation(id) is not { } conversation) return Answer.NoConversation(id);
        if (!int.TryParse(continuationToken ?? "0", CultureInfo.InvariantCulture, out var start) || start < 0) return Answer.Error(400, "BadArgument", "Unknown continuationToken");
        var size = Math.Clamp(pageSize ?? 200, 1, 500);
        var answer = new JsonObject { ["members"] = Accounts(conversation.Members.Skip(start).Take(size)) };
        if (start + size < conversation.Members.Count) answer["continuationToken"] = (start + size).ToString(CultureInfo.InvariantCulture);
        return Answer.Json(answer);
    }

    public IResult Team(string id)
    {
        var channels = world.ChannelsOf(Uri.UnescapeDataString(id));
        if (channels.Count == 0) return NoTeam();
        var team = channels[0].Team!;
        return Answer.Json(new JsonObject
        {
            ["id"] = team.Id,
            ["name"] = team.Name,
            ["aadGroupId"] = team.AadGroupId,
            ["tenantId"] = options.TenantId,
            ["type"] = "standard",
            ["channelCount"] = channels.Count,
            ["memberCount"] = channels.SelectMany(c => c.Members).Distinct().Count(),
        });
    }

    public IResult Channels(string id)
    {
        var channels = world.ChannelsOf(Uri.UnescapeDataString(id));
        if (channels.Count == 0) return NoTeam();
        return Answer.Json(new JsonObject { ["conversations"] = new JsonArray([.. channels.Select(Channel)]) });
    }

    private static JsonNode Channel(Conversation channel)
    {
        var answer = new JsonObject { ["id"] = channel.Id, ["type"] = "standard" };
        if (channel.Name is { } name) answer["name"] = name;
        return answer;
    }

    private static IResult NoTeam() => Answer.Error(404, "TeamNotFound", "No such team");

    private JsonArray Accounts(IEnumerable<string> keys) => new([.. keys.Select(world.Person).Select(JsonNode (p) => Account(p))]);

    private JsonObject Account(Person person)
    {
        var words = person.Name.Split(' ', 2);
        var mail = $"{person.Key}@{person.School}.example";
        return new JsonObject
        {
            ["id"] = person.Id,
            ["name"] = person.Name,
            ["givenName"] = words[0],
            ["surname"] = words[^1],
            ["objectId"] = person.AadObjectId,
            ["aadObjectId"] = person.AadObjectId,
            ["email"] = mail,
            ["userPrincipalName"] = mail,
            ["tenantId"] = options.TenantId,
            ["userRole"] = "user",
        };
    }
}
