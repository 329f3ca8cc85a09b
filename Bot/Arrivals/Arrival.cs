using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PolicyBot.Bot.Arrivals;

/// <summary>
/// What the bot needs to know of an activity before it is taken in: read from the JSON text alone,
/// so that nothing malformed ever gets further than this.
/// </summary>
internal sealed record Arrival(
    string Type, string Id, string Channel, string ServiceUrl, string Conversation, string ConversationType, string Tenant,
    string FromId, string FromObjectId, string FromName, string RecipientId, string RecipientName, string Locale, string? ReplyTo)
{
    public const string Invoke = "invoke";

    /// <summary>The service's address letter by letter as the channel wrote it: its token vouches for exactly that.</summary>
    public string ServiceUrlAsWritten { get; init; } = ServiceUrl;

    /// <summary>What an invoke asks for; empty for anything else.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether it is answered within its request.</summary>
    public bool IsInvoke => Type == Invoke;

    /// <summary>Whether it comes from the menu of a message, wherever that stands: the bot need not be there, also not where two people chat.</summary>
    public bool IsOfMessage => IsInvoke && Name.StartsWith("composeExtension/", StringComparison.Ordinal);

    public bool IsPrivate => ConversationType is "personal" or "" && !IsOfMessage;

    /// <summary>The person by tenant and object id; where Teams gives no object id, by the id of the account.</summary>
    public string Person => $"{Tenant}/{(FromObjectId is "" ? FromId : FromObjectId)}";

    /// <summary>The conversation whose order is kept: service and conversation together, since two services may use one id.</summary>
    public string Lane => $"lane:{ServiceUrl}|{Conversation}";

    /// <summary>What makes it this activity and no other.</summary>
    public string Key => $"{Tenant}|{ServiceUrl}|{Conversation}|{Id}|{Type}";

    /// <summary>Reads an activity; false with the reason when it is not one.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> json, [NotNullWhen(true)] out Arrival? arrival, out string problem)
    {
        arrival = null;
        problem = "";
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 64 });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                problem = "not an object";
                return false;
            }
            var conversation = Child(root, "conversation");
            var from = Child(root, "from");
            var recipient = Child(root, "recipient");
            var serviceUrl = Text(root, "serviceUrl");
            arrival = new Arrival(
                Text(root, "type"), Text(root, "id"), Text(root, "channelId"), serviceUrl.TrimEnd('/'),
                Text(conversation, "id"), Text(conversation, "conversationType"),
                Text(Child(Child(root, "channelData"), "tenant"), "id") is { Length: > 0 } tenant ? tenant : Text(conversation, "tenantId"),
                Text(from, "id"), Text(from, "aadObjectId"), Text(from, "name"), Text(recipient, "id"), Text(recipient, "name"),
                Text(root, "locale"), Text(root, "replyToId") is { Length: > 0 } replyTo ? replyTo : null)
            {
                ServiceUrlAsWritten = serviceUrl,
                Name = Text(root, "name"),
            };
            problem = Missing(arrival);
            return problem is "";
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            problem = "not JSON";
            return false;
        }
    }

    private static string Missing(Arrival arrival) =>
        arrival.Type is "" ? "no type"
        : arrival.Id is "" ? "no id"
        : arrival.Conversation is "" ? "no conversation"
        : arrival.FromId is "" ? "no sender"
        : arrival.Channel is "" ? "no channel"
        : !Uri.TryCreate(arrival.ServiceUrl, UriKind.Absolute, out _) ? "no service URL"
        : "";

    private static JsonElement Child(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) ? child : default;

    private static string Text(JsonElement parent, string name) =>
        Child(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";
}
