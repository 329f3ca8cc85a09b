using System.Text;
using System.Text.Json;
using PolicyBot.Records;

namespace PolicyBot.Bot.Delivery;

/// <summary>Puts what the bot says into the activity that the channel wants: from whom, to whom, in which conversation.</summary>
internal static class Envelope
{
    public static string Of(Promised promised)
    {
        var reference = Reference.Read(promised.Address.Reference);
        var around = Write(json =>
        {
            json.WriteString("channelId", reference.Channel);
            json.WriteString("serviceUrl", promised.Address.ServiceUrl);
            Account(json, "from", reference.BotId, reference.BotName, null);
            if (reference.ConversationType is not "channel")
                Account(json, "recipient", reference.UserId, reference.UserName, reference.UserObjectId);
            json.WriteStartObject("conversation");
            json.WriteString("id", promised.Address.Conversation);
            json.WriteString("conversationType", reference.ConversationType);
            json.WriteString("tenantId", reference.Tenant);
            json.WriteEndObject();
            if (promised.Message.ReplyTo is { } replyTo)
                json.WriteString("replyToId", replyTo);
        });
        // Both are objects with members, written by the bot itself: joined as text, what was said is not read and written once more.
        return string.Concat(promised.Message.Json.AsSpan(0, promised.Message.Json.Length - 1), ",", around.AsSpan(1));
    }

    /// <summary>The request that opens the private chat with the person of this address.</summary>
    public static string OpenChat(Address address)
    {
        var reference = Reference.Read(address.Reference);
        return Write(json =>
        {
            json.WriteBoolean("isGroup", false);
            Account(json, "bot", reference.BotId, reference.BotName, null);
            json.WriteStartArray("members");
            json.WriteStartObject();
            json.WriteString("id", reference.UserId);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteString("tenantId", reference.Tenant);
            json.WriteStartObject("channelData");
            json.WriteStartObject("tenant");
            json.WriteString("id", reference.Tenant);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    private static void Account(Utf8JsonWriter json, string role, string id, string name, string? objectId)
    {
        json.WriteStartObject(role);
        json.WriteString("id", id);
        json.WriteString("name", name);
        if (!string.IsNullOrEmpty(objectId))
            json.WriteString("aadObjectId", objectId);
        json.WriteEndObject();
    }

    private static string Write(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
