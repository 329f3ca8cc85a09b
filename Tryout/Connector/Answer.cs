using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyBot.Tryout.Faults;

namespace PolicyBot.Tryout.Connector;

/// <summary>Answers in the shapes of the Bot Framework connector.</summary>
internal static class Answer
{
    public static IResult Id(int status, string id) => Results.Text($$"""{"id":"{{JsonEncodedText.Encode(id)}}"}""", "application/json", statusCode: status);

    public static IResult Json(JsonNode body, int status = 200) => Results.Text(body.ToJsonString(), "application/json", statusCode: status);

    public static IResult Error(int status, string code, string? message = null) =>
        Json(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message ?? code } }, status);

    public static IResult NoConversation(string id) => Error(404, "ConversationNotFound", $"Conversation not found: {id}");

    public static IResult NoActivity() => Error(404, "ActivityNotFoundInConversation", "Activity not found in the conversation");

    public static IResult Fault(SendFault fault, HttpResponse response)
    {
        if (fault.RetryAfter is { } after)
            response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return fault.Body is { } body ? Results.Text(body, "application/json", statusCode: fault.Status) : Error(fault.Status, fault.Code);
    }
}
