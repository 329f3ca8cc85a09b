namespace PolicyBot.Tryout.Teams;

public enum ConversationKind
{
    Personal,
    GroupChat,
    Channel,
}

public sealed record Team(string Id, string Name, string AadGroupId);

/// <summary>A chat or a channel with its history. Safe for several threads.</summary>
public sealed class Conversation(string id, ConversationKind kind, string? name, IReadOnlyList<string> members, Team? team = null)
{
    private readonly Lock gate = new();
    private readonly OrderedDictionary<string, Message> messages = [];
    private bool opened;

    public string Id => id;

    public ConversationKind Kind => kind;

    /// <summary>Null in a personal chat and in the General channel, as in Teams.</summary>
    public string? Name => name;

    /// <summary>Keys of the people in it.</summary>
    public IReadOnlyList<string> Members => members;

    public Team? Team => team;

    public IReadOnlyList<Message> Messages
    {
        get
        {
            lock (gate) return [.. messages.Values];
        }
    }

    /// <summary>Kind, as an activity spells it.</summary>
    internal string Type => kind switch
    {
        ConversationKind.Personal => "personal",
        ConversationKind.GroupChat => "groupChat",
        ConversationKind.Channel => "channel",
        _ => throw new InvalidOperationException($"No conversation type for {kind}"),
    };

    public Message? Find(string messageId)
    {
        lock (gate) return messages.GetValueOrDefault(messageId);
    }

    internal void Add(Message message)
    {
        lock (gate) messages.Add(message.Id, message);
    }

    internal Message? Change(string messageId, Func<Message, Message> change)
    {
        lock (gate)
        {
            if (!messages.TryGetValue(messageId, out var message)) return null;
            return messages[messageId] = change(message);
        }
    }

    internal bool Remove(string messageId)
    {
        lock (gate) return messages.Remove(messageId);
    }

    /// <summary>True the first time only: then Teams tells the bot that it was installed here.</summary>
    internal bool Open()
    {
        lock (gate)
        {
            var first = !opened;
            opened = true;
            return first;
        }
    }

    internal void StartAgain()
    {
        lock (gate)
        {
            messages.Clear();
            opened = false;
        }
    }
}
