using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyBot.Bot.Arrivals;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Records;

namespace PolicyBot.Bot.Delivery;

/// <summary>What an activity needs around it to reach somebody: the accounts, the tenant, the kind of conversation.</summary>
internal sealed record Reference(
    string BotId, string BotName, string UserId, string UserName, string UserObjectId, string Tenant, string ConversationType, string Channel)
{
    public static Reference Read(string json) =>
        JsonSerializer.Deserialize(json, ReferenceJson.Default.Reference)
        ?? throw new ArgumentException("A reference is a JSON object.", nameof(json));

    public string ToText() => JsonSerializer.Serialize(this, ReferenceJson.Default.Reference);
}

/// <summary>Every authenticated activity says where people can be reached; the newest word counts.</summary>
internal static class AddressBook
{
    private const string Thread = ";messageid=";

    /// <summary>Somebody's private chat.</summary>
    public static string PersonKey(string person) => $"person:{person}";

    /// <summary>A colleague of whoever this came from, who never spoke with the bot: the chat is to be created, by object id.</summary>
    public static Address? Of(Arrival arrival, Audience audience, DateTimeOffset now)
    {
        if (audience.Person is not { } person || person.Value.Split('/') is not [var tenant, var id] || tenant != arrival.Tenant)
            return null;
        var bot = new Reference(arrival.RecipientId, arrival.RecipientName, id, "", id, tenant, "personal", arrival.Channel);
        return Unmet(arrival.ServiceUrl, bot, audience, now);
    }

    /// <summary>Somebody who never spoke with the bot: the chat is to be created, by object id.</summary>
    /// <param name="known">A reference of the same tenant, for the bot's own account there.</param>
    public static Address Unmet(string serviceUrl, Reference known, Audience audience, DateTimeOffset now)
    {
        var id = audience.Person!.Value.Value.Split('/')[1];
        var reference = known with { UserId = id, UserName = "", UserObjectId = id, ConversationType = "personal" };
        return new Address(audience.Key, serviceUrl, "", reference.ToText(), now);
    }

    /// <summary>The addresses an activity tells of.</summary>
    /// <param name="newHere">Whether no private chat with this person is known: then it will be created when it is needed.</param>
    public static IReadOnlyList<Address> From(Arrival arrival, bool newHere, DateTimeOffset now)
    {
        var reference = new Reference(
            arrival.RecipientId, arrival.RecipientName, arrival.FromId, arrival.FromName, arrival.FromObjectId,
            arrival.Tenant, arrival.IsOfMessage ? "personal" : arrival.ConversationType, arrival.Channel).ToText();
        var here = new Address(arrival.Lane, arrival.ServiceUrl, arrival.Conversation, reference, now);
        if (arrival.IsOfMessage)
            return newHere ? [here with { Key = PersonKey(arrival.Person), Conversation = "" }] : [];
        var addresses = new List<Address>(3) { here };
        if (arrival.IsPrivate)
            addresses.Add(here with { Key = PersonKey(arrival.Person) });
        else if (newHere)
            addresses.Add(here with { Key = PersonKey(arrival.Person), Conversation = "" });
        if (arrival.ConversationType is "channel" && arrival.Conversation.Split(Thread)[0] is var channel)
            addresses.Add(here with { Key = $"channel:{channel}", Conversation = channel });
        return addresses;
    }
}

[JsonSerializable(typeof(Reference))]
internal sealed partial class ReferenceJson : JsonSerializerContext;
