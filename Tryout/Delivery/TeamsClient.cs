using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Files;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Delivery;

/// <summary>The hands of the people: what they type and press, sent to the bot as Teams would. Used by the page, the tests and the load run.</summary>
public sealed class TeamsClient
{
    private readonly World world;
    private readonly ActivityMaker maker;
    private readonly BotLine line;
    private readonly MessagePayload payload;
    private readonly TryoutOptions options;

    public TeamsClient(World world, HttpClient http, Addresses addresses, TryoutOptions? options = null)
        : this(world, http, () => addresses, options ?? TryoutOptions.Shipped())
    {
    }

    internal TeamsClient(World world, HttpClient http, Func<Addresses> addresses, TryoutOptions options)
    {
        (this.world, this.options) = (world, options);
        maker = new ActivityMaker(world, options, addresses);
        line = new BotLine(world, http, addresses, options.InvokeTimeout);
        payload = new MessagePayload(world, options, addresses);
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
    public Task<(Message Message, int? Status)> SayAsync(string person, string text, string? conversationId = null, bool mention = false, CancellationToken ct = default) =>
        ShareAsync(person, [], text, conversationId, mention, ct);

    /// <summary>Uploads a file, as the paper-clip does; it is not said yet.</summary>
    /// <param name="isInline">A picture pasted into the message, rather than a file.</param>
    public SharedFile Upload(string person, string name, ReadOnlyMemory<byte> bytes, string? conversationId = null, bool isInline = false) =>
        world.Files.Keep(Place(person, conversationId).To.Id, name, bytes, isInline);

    /// <summary>Says something with files or pictures. Only in the private chat do they reach the bot.</summary>
    /// <returns>As of <see cref="SayAsync"/>.</returns>
    public async Task<(Message Message, int? Status)> ShareAsync(
        string person, IReadOnlyList<SharedFile> files, string text = "", string? conversationId = null, bool mention = false, CancellationToken ct = default)
    {
        var (from, to) = Place(person, conversationId);
        var id = world.NewMessageId();
        var thread = to.Kind == ConversationKind.Channel ? ConversationAddress.Parse(conversationId!).ThreadId ?? id : null;
        var isPersonal = to.Kind == ConversationKind.Personal;
        var activity = maker.Message(from, to, id, thread, text, mention && !isPersonal, files);
        var message = new Message(id, to.Id, thread, from.Id, from.Name, world.Time.GetUtcNow(), Frozen(activity)) { Files = files };
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
        var value = new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = trigger };
        var answer = await line.InvokeAsync(maker.Invoke("adaptiveCard/action", from, to, card.ThreadId, value, card), ct);
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

    /// <summary>Chooses an action from the menu of a message. The answer holds the dialog to show.</summary>
    public Task<BotAnswer> ChooseAsync(string person, string conversationId, string messageId, string commandId, CancellationToken ct = default) =>
        ActAsync("composeExtension/fetchTask", person, conversationId, messageId, commandId, null, ct);

    /// <summary>Submits the dialog of a message action.</summary>
    /// <param name="data">What the button holds, with the inputs merged into it.</param>
    public Task<BotAnswer> SubmitActionAsync(string person, string conversationId, string messageId, string commandId, JsonNode data, CancellationToken ct = default) =>
        ActAsync("composeExtension/submitAction", person, conversationId, messageId, commandId, data, ct);

    /// <summary>Presses an Action.Submit with <c>msteams: { type: "task/fetch" }</c>. The answer holds the dialog to show.</summary>
    public Task<BotAnswer> FetchTaskAsync(string person, string conversationId, string messageId, JsonNode data, CancellationToken ct = default)
    {
        var (from, to) = Place(person, conversationId);
        var card = Card(to, messageId);
        return line.InvokeAsync(maker.Invoke("task/fetch", from, to, card.ThreadId, TaskValue(data), card), ct);
    }

    /// <summary>Submits such a dialog. Teams does not say on which message it was opened.</summary>
    public Task<BotAnswer> SubmitTaskAsync(string person, string conversationId, string messageId, JsonNode data, CancellationToken ct = default)
    {
        var (from, to) = Place(person, conversationId);
        return line.InvokeAsync(maker.Invoke("task/submit", from, to, Card(to, messageId).ThreadId, TaskValue(data)), ct);
    }

    /// <summary>Hands the bot any activity, through the same line and its faults.</summary>
    public Task<int> DeliverAsync(JsonObject activity, CancellationToken ct = default) => line.DeliverAsync(activity, ct);

    private Task<BotAnswer> ActAsync(string name, string person, string conversationId, string messageId, string commandId, JsonNode? data, CancellationToken ct)
    {
        if (!options.MessageActions.Exists(action => action.Id == commandId))
            throw new KeyNotFoundException($"No message action '{commandId}'. There are: {string.Join(", ", options.MessageActions.Select(action => action.Id))}");
        var (from, to) = Place(person, conversationId);
        var message = Card(to, messageId);
        var value = new JsonObject { ["commandId"] = commandId, ["commandContext"] = "message", ["requestId"] = Guid.NewGuid().ToString("N") };
        if (data is not null) value["data"] = data.DeepClone();
        value["messagePayload"] = payload.Of(to, message, from);
        value["context"] = new JsonObject { ["theme"] = "default" };
        return line.InvokeAsync(maker.Invoke(name, from, to, message.ThreadId, value), ct);
    }

    private static JsonObject TaskValue(JsonNode data) => new() { ["data"] = data.DeepClone(), ["context"] = new JsonObject { ["theme"] = "default" } };

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
