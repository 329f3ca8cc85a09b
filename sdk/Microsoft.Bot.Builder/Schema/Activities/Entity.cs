using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PolicyBot.Sdk;

namespace Microsoft.Bot.Schema;

/// <summary>Something known about an activity besides its text, named by its type: a mention, a place, the sender's client.</summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = default)
    {
        Type = type;
    }

    public string Type { get; set; }

    /// <summary>Members besides the type that this type does not know.</summary>
    [JsonIgnore]
    public JsonObject Properties
    {
        get => Set ??= Opened();
        set => Set = value;
    }

    /// <summary>All that was parsed, members unknown to this type included; <see cref="Set"/> takes its place where there is one.</summary>
    [JsonIgnore]
    internal JsonElement Parsed { get; set; }

    [JsonIgnore]
    internal JsonObject Set { get; private set; }

    /// <summary>The same entity, read as a type that knows its members.</summary>
    public T GetAs<T>()
    {
        if (this is T typed)
            return typed;
        if (GetType() != typeof(Entity) || Set != null || Parsed.ValueKind != JsonValueKind.Object)
            return BotJson.Convert<T>(this);
        var read = Parsed.Deserialize<T>(BotJson.Options);
        if (read is Entity entity)
            entity.Type = Type;
        return read;
    }

    /// <summary>Takes over type and members of another object.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = BotJson.Deserialize<Entity>(JsonSerializer.SerializeToUtf8Bytes(obj, obj.GetType(), BotJson.Options));
        Type = entity.Type;
        Parsed = entity.Parsed;
        Set = null;
    }

    private JsonObject Opened()
    {
        if (Parsed.ValueKind != JsonValueKind.Object)
            return [];
        var members = JsonObject.Create(Parsed);
        foreach (var name in members.Select(member => member.Key).Where(name => name.Equals("type", StringComparison.OrdinalIgnoreCase)).ToArray())
            members.Remove(name);
        return members;
    }
}

/// <summary>The mention of someone in the text of a message.</summary>
public class Mention : Entity
{
    public Mention()
        : base("mention")
    {
    }

    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    public ChannelAccount Mentioned { get; set; }

    public string Text { get; set; }
}
