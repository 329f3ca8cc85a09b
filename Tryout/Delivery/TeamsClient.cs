using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Delivery;

/// <summary>The hands of the people: what they type and press, sent to the bot as Teams would. Used by the page, the tests and the load run.</summary>
public sealed class TeamsClient
{
    private readonly World world;
    private readonly ActivityMaker maker;
    private readonly BotLine line;

    public TeamsClient(World world, HttpClient http, Addresses addresses, TryoutOptions? options = null)
        : this(world, http, () => addresses, options ?? TryoutOptions.Shipped())
    {
    }

    internal TeamsClient(World world, HttpClient http, Func<Addresses> addresses, TryoutOptions options)
    {
        this.world = world;
        maker = new ActivityMaker(world, options, addresses);
        line = new BotLine(world, http, addresses, options.InvokeTimeout);
    }

    /// <summary>Opens a conversation. The first time, the bot hears that it was installed there.</summary>
    public async Task<bool> OpenAsync(string person, string? conversationId = null, CancellationToken ct = default)
    {
        var (from, to) = Place(person, conversationId);
        if (!to.Open()) return false;
        foreach (var activity in maker.Install(from, to)) await line.DeliverAsync(activity, ct);
        return true;
    }

    /// <summary>Says something; in a group or channel the bot hears it only when mentioned.</summary>
    /// <param name="conversationId">Null: the personal chat. With <c>;messageid=</c>: a reply in that thread.</param>
    /// <returns>The message, and the bot's HTTP status: null if it was not addressed, 0 if it was not reached.</returns>
    public async Task<(Message Message, int? Status)> SayAsync(string person, string text, string? conversationId = null, bool mention = false, CancellationToken ct = default)
    {
        var (from, to) = Place(person, conversationId);
        var id = world.NewMessageId();
        var thread = to.Kind == ConversationKind.Channel ? ConversationAddress.Parse(conversationId!).ThreadId ?? id : null;
        var isPersonal = to.Kind == ConversationKind.Personal;
        var activity = maker.Message(from, to, id, thread, text, mention && !isPersonal);
        var message = new Message(id, to.Id, thread, from.Id, from.Name, world.Time.GetUtcNow(), Frozen(activity));
        world.Say(to, message);
        return (message, isPersonal || mention ? await line.DeliverAsync(activity, ct) : null);
    }

    /// <summary>Presses an Action.Execute. A card in the answer is from then on what this person sees there.</summary>
    /// <param name="action">{type, id, verb, data}, with the inputs merged into data.</param>
    /// <param name="trigger">manual, or automatic for a refresh.</param>
    public async Task<BotAnswer> PressAsync(string person, string conversationId, string messageId, JsonNode action, string trigger = "manual", CancellationToken ct = default)
    {
        var (from, to) = Place(person, conversationId);
        var card = Card(to, messageId);
        var answer = await line.InvokeAsync(maker.Invoke(from, to, card, action, trigger), ct);
        // A card that was updated meanwhile is newer than this answer, which Teams then drops.
        if (answer.Status is >= 200 and < 300 && IsCard(answer.Body) && to.Find(messageId)?.Revision == card.Revision)
            world.Show(to, messageId, from, Frozen(answer.Body!["value"]!));
        return answer;
    }

    /// <summary>Presses an Action.Submit: the bot receives a message without text.</summary>
    public async Task<int> SubmitAsync(string person, string conversationId, string messageId, JsonNode value, CancellationToken ct = default)
    {
        var (from, to) = Place(person, conversationId);
        return await line.DeliverAsync(maker.Submit(from, to, world.NewMessageId(), Card(to, messageId), value), ct);
    }

    /// <summary>Hands the bot any activity, through the same line and its faults.</summary>
    public Task<int> DeliverAsync(JsonObject activity, CancellationToken ct = default) => line.DeliverAsync(activity, ct);

    private static bool IsCard(JsonNode? body) =>
        body is JsonObject answer && answer["type"]?.GetValue<string>() == "application/vnd.microsoft.card.adaptive" && answer["value"] is JsonObject;

    private static JsonElement Frozen(JsonNode node) => JsonSerializer.SerializeToElement(node);

    private static Message Card(Conversation conversation, string messageId) =>
        conversation.Find(messageId) ?? throw new KeyNotFoundException($"No message '{messageId}' in '{conversation.Id}'");

    private (Person From, Conversation To) Place(string person, string? conversationId)
    {
        var from = world.Person(person);
        return (from, world.Conversation(conversationId ?? from.PersonalChatId));
    }
}
