using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Delivery;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tests.BotRoom;

/// <summary>Somebody at a school who talks with the bot, as they do it in Teams.</summary>
internal sealed class Colleague(School school, Person person)
{
    private int mark;
    private Seen? inHand;

    public Person Person => person;

    public string Chat => person.PersonalChatId;

    /// <summary>The newest thing the bot says in the private chat.</summary>
    public Seen Sees => SeesIn(Chat);

    /// <summary>The newest thing the bot says there.</summary>
    public Seen SeesIn(string where) => AllIn(where).LastOrDefault() ?? throw new InvalidOperationException($"The bot said nothing in {where}.");

    /// <summary>Types, and waits for the bot's answer.</summary>
    public async Task<Seen> SaysAsync(string text, string? where = null)
    {
        var id = await TypesAsync(text, where);
        var reply = await SentAsync(sent => sent.Kind == SendKind.Message && sent.ReplyToId == id);
        return new Seen(reply.ConversationId, reply.ActivityId!, reply.Card is { } card ? JsonObject.Create(card) : null, reply.Text);
    }

    /// <summary>Types; the id of the message, which the bot has taken in.</summary>
    public async Task<string> TypesAsync(string text, string? where = null)
    {
        mark = school.World.Sent.Count;
        inHand = null;
        var (message, status) = await school.Client.SayAsync(person.Key, text, where, mention: where is not null);
        Assert.Equal(202, status);
        return message.Id;
    }

    /// <summary>Presses the button of this title, or this tooltip, on the card just answered with, or else the newest in the private chat
    /// that has it; what stands there then.</summary>
    public Task<Seen> PressesAsync(string title, params (string Id, string Value)[] inputs) =>
        PressesAsync(inHand is { } held && held.Has(title) ? held : Having(title), title, inputs);

    public async Task<Seen> PressesAsync(Seen on, string title, params (string Id, string Value)[] inputs) =>
        await PressesAsync(on, on.Press(title, inputs));

    public async Task<Seen> PressesAsync(Seen on, JsonObject press)
    {
        mark = school.World.Sent.Count;
        var answer = await school.Client.PressAsync(person.Key, on.Conversation, on.MessageId, press);
        return inHand = Read(on, answer);
    }

    /// <summary>The newest card there with this button.</summary>
    public Seen Having(string title, string? where = null) =>
        AllIn(where ?? Chat).LastOrDefault(seen => seen.Has(title))
        ?? throw new InvalidOperationException($"No card with '{title}' in {where ?? Chat}; the newest: {(AllIn(where ?? Chat).LastOrDefault() is { } last ? last.Text + " [" + string.Join(", ", last.Buttons) + "]" : "none")}");

    /// <summary>Waits for a message with these words, said in the private chat since this person last did something, or to be said yet.</summary>
    public async Task<Seen> GetsAsync(string words, string? where = null)
    {
        var sent = await SentAsync(sent => sent.Kind == SendKind.Message && sent.ConversationId == (where ?? Chat) && Seen(sent).Text.Contains(words, StringComparison.Ordinal));
        return Seen(sent);
    }

    /// <summary>Waits until a card in the private chat is changed into one with these words.</summary>
    public async Task<Seen> FindsChangedAsync(string words, string? where = null)
    {
        var sent = await SentAsync(sent => sent.Kind == SendKind.Update && sent.ConversationId == (where ?? Chat) && Seen(sent).Text.Contains(words, StringComparison.Ordinal));
        return Seen(sent);
    }

    /// <summary>From here on counts as new.</summary>
    public void LooksAway() => mark = school.World.Sent.Count;

    public static Seen Seen(Sent sent) => new(sent.ConversationId, sent.ActivityId ?? "", sent.Card is { } card ? JsonObject.Create(card) : null, sent.Text);

    public static Seen Read(Seen on, BotAnswer answer)
    {
        Assert.Equal(200, answer.Status);
        var value = answer.Body!["value"];
        return answer.Body["type"]!.GetValue<string>() == "application/vnd.microsoft.card.adaptive"
            ? on with { Card = value!.DeepClone(), Words = "" }
            : on with { Card = null, Words = value!.GetValue<string>() };
    }

    private IEnumerable<Seen> AllIn(string where) => school.World.Conversation(where).Messages.Where(message => message.FromBot).Select(message =>
    {
        var card = school.World.View(message.Id, person.Key) ?? CardOf(message.Activity);
        var text = message.Activity.TryGetProperty("text", out var words) ? words.GetString() ?? "" : "";
        return new Seen(where, message.Id, card is { } drawn ? JsonObject.Create(drawn) : null, text);
    });

    private Task<Sent> SentAsync(Func<Sent, bool> predicate)
    {
        var (from, at) = (mark, 0);
        return school.World.Sent.WaitForAsync(sent => at++ >= from && sent.Accepted && predicate(sent), School.Patience);
    }

    private static JsonElement? CardOf(JsonElement activity) =>
        activity.TryGetProperty("attachments", out var attachments) && attachments.GetArrayLength() > 0 ? attachments[0].GetProperty("content") : null;
}
