using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PolicyBot.Sdk;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation on a channel: a private chat, a group chat or a thread in a channel of a team.</summary>
public class ConversationAccount
{
    private Dictionary<string, JsonElement> parsed;
    private JsonObject opened;

    public ConversationAccount()
    {
    }

    public ConversationAccount(
        bool? isGroup = default,
        string conversationType = default,
        string id = default,
        string name = default,
        string aadObjectId = default,
        string role = default,
        string tenantId = default)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    public bool? IsGroup { get; set; }

    public string ConversationType { get; set; }

    public string TenantId { get; set; }

    public string Id { get; set; }

    public string Name { get; set; }

    public string AadObjectId { get; set; }

    public string Role { get; set; }

    /// <summary>Members that this type does not know.</summary>
    [JsonIgnore]
    public JsonObject Properties
    {
        get => opened ??= MoreMembers.Open(parsed);
        set => opened = value;
    }

    /// <summary>The same as parsed or to be written, without making one where there are none.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement> More
    {
        get => opened == null ? parsed : MoreMembers.Close(opened);
        set => parsed = value;
    }
}
