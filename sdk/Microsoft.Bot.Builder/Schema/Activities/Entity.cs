using System.Text.Json;
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

    /// <summary>All that was parsed, members unknown to this type included.</summary>
    [JsonIgnore]
    internal JsonElement Parsed { get; set; }

    /// <summary>The same entity, read as a type that knows its members.</summary>
    public T GetAs<T>() => this is T typed ? typed : BotJson.Convert<T>(this);

    /// <summary>Takes over type and members of another object.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = BotJson.Convert<Entity>(obj);
        Type = entity.Type;
        Parsed = entity.Parsed;
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
