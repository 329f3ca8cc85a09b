using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PolicyBot.Sdk;

namespace Microsoft.Bot.Schema;

/// <summary>Someone in a conversation: a person or a bot, by the channel's id for them.</summary>
public class ChannelAccount
{
    private Dictionary<string, JsonElement> parsed;
    private JsonObject opened;

    public ChannelAccount()
    {
    }

    public ChannelAccount(string id = default, string name = default, string role = default, string aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

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
