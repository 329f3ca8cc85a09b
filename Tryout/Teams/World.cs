using System.Collections.Concurrent;
using System.Text.Json;
using PolicyBot.Tryout.Delivery;
using PolicyBot.Tryout.Faults;
using PolicyBot.Tryout.Files;

namespace PolicyBot.Tryout.Teams;

/// <summary>Teams in memory: people, conversations, messages, and a record of all traffic with the bot. Safe for several threads.</summary>
public sealed class World(TimeProvider? time = null)
{
    private readonly ConcurrentDictionary<string, Person> people = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, string> keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, Conversation> conversations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Message, string Person), JsonElement> views = new();
    private long lastId;

    /// <summary>Raised after each change, on the thread that made it.</summary>
    public event Action<WorldChange>? Changed;

    public TimeProvider Time { get; } = time ?? TimeProvider.System;

    /// <summary>Every call of the bot on the connector.</summary>
    public Ledger<Sent> Sent { get; } = new();

    /// <summary>Every activity handed to the bot.</summary>
    public Ledger<Delivered> Delivered { get; } = new();

    /// <summary>Every attempt of the bot to fetch a file.</summary>
    public Ledger<Fetched> Fetched { get; } = new();

    /// <summary>What people shared.</summary>
    public FileShelf Files { get; } = new(time ?? TimeProvider.System);

    public FaultPlan Faults { get; } = new();

    /// <summary>The rate limits of Teams; null: none.</summary>
    public SendLimits? Limits { get; set; }

    public IEnumerable<Person> People => people.Values;

    public IEnumerable<Conversation> Conversations => conversations.Values;

    public static World With(TryoutOptions options, TimeProvider? time = null)
    {
        var world = new World(time);
        foreach (var p in options.People) world.Add(new Person(p.Key, p.Name, p.AadObjectId, p.School, p.Language, p.Role) { AlsoAt = p.AlsoAt });
        foreach (var c in options.Channels) world.AddChannel(c.Id, c.Name, c.Members, new Team(c.TeamId, c.TeamName, c.TeamAadGroupId));
        foreach (var g in options.GroupChats) world.AddGroupChat(g.Id, g.Name, g.Members);
        return world;
    }

    /// <summary>Adds a person with their personal chat, or renews one.</summary>
    public void Add(Person person)
    {
        people[person.Key] = person;
        keys[person.Key] = keys[person.Id] = keys[person.AadObjectId] = person.Key;
        conversations.TryAdd(person.PersonalChatId, new Conversation(person.PersonalChatId, ConversationKind.Personal, null, [person.Key]));
        Changed?.Invoke(new WorldChange.Renewed(person));
    }

    /// <summary>Adds a channel, and its team's General channel if that was not there.</summary>
    public void AddChannel(string id, string name, IReadOnlyList<string> members, Team team)
    {
        conversations.TryAdd(team.Id, new Conversation(team.Id, ConversationKind.Channel, null, members, team));
        conversations[id] = new Conversation(id, ConversationKind.Channel, name, members, team);
    }

    public void AddGroupChat(string id, string name, IReadOnlyList<string> members) =>
        conversations[id] = new Conversation(id, ConversationKind.GroupChat, name, members);

    /// <summary>By key, account id or Entra object id.</summary>
    public Person? FindPerson(string id) => keys.TryGetValue(id, out var key) ? people[key] : null;

    public Person Person(string id) =>
        FindPerson(id) ?? throw new KeyNotFoundException($"No person '{id}'. There are: {string.Join(", ", people.Keys.Order().Take(20))}");

    /// <summary>By id, with or without a thread, URL-encoded or not.</summary>
    public Conversation? FindConversation(string id) => conversations.GetValueOrDefault(ConversationAddress.Parse(id).ConversationId);

    public Conversation Conversation(string id) =>
        FindConversation(id) ?? throw new KeyNotFoundException($"No conversation '{id}'. There are: {string.Join(", ", conversations.Keys.Order().Take(20))}");

    public IReadOnlyList<Conversation> ChannelsOf(string teamId) =>
        [.. conversations.Values.Where(c => c.Team?.Id == teamId).OrderBy(c => c.Name, StringComparer.Ordinal)];

    /// <summary>The first call of the bot that satisfies, past or to come.</summary>
    public Task<Sent> WaitForAsync(Func<Sent, bool> predicate, TimeSpan timeout, CancellationToken ct = default) =>
        Sent.WaitForAsync(predicate, timeout, ct);

    /// <summary>Ids as Teams makes them: milliseconds since 1970, each higher than the last.</summary>
    public string NewMessageId()
    {
        while (true)
        {
            var last = Volatile.Read(ref lastId);
            var next = Math.Max(last + 1, Time.GetUtcNow().ToUnixTimeMilliseconds());
            if (Interlocked.CompareExchange(ref lastId, next, last) == last) return next.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    /// <summary>What this person sees in place of the message's own card, after a press.</summary>
    public JsonElement? View(string messageId, string personKey) => views.TryGetValue((messageId, personKey), out var card) ? card : null;

    internal void Say(Conversation conversation, Message message)
    {
        conversation.Add(message);
        Changed?.Invoke(new WorldChange.Said(message));
    }

    internal bool Rewrite(Conversation conversation, string messageId, JsonElement activity)
    {
        var rewritten = conversation.Change(messageId, m => m with { Activity = activity, Revision = m.Revision + 1, ChangedAt = Time.GetUtcNow() });
        if (rewritten is null) return false;
        foreach (var key in conversation.Members) views.TryRemove((messageId, key), out _);
        Changed?.Invoke(new WorldChange.Said(rewritten));
        return true;
    }

    internal bool Remove(Conversation conversation, string messageId)
    {
        if (!conversation.Remove(messageId)) return false;
        Changed?.Invoke(new WorldChange.Removed(conversation.Id, messageId));
        return true;
    }

    internal void ShowTyping(ConversationAddress address) => Changed?.Invoke(new WorldChange.Typing(address.ConversationId, address.ThreadId));

    internal void Show(Conversation conversation, string messageId, Person person, JsonElement card)
    {
        views[(messageId, person.Key)] = card;
        Changed?.Invoke(new WorldChange.Seen(conversation.Id, messageId, person.Key, card));
    }

    internal void StartAgain(Conversation conversation)
    {
        conversation.StartAgain();
        Changed?.Invoke(new WorldChange.StartedAgain(conversation.Id));
    }
}
