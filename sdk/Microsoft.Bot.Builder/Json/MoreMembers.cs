using System.Text.Json;
using System.Text.Json.Nodes;

namespace PolicyBot.Sdk;

/// <summary>Members that a type does not know: kept as they were parsed, and opened only when somebody looks.</summary>
internal static class MoreMembers
{
    public static JsonObject Open(Dictionary<string, JsonElement> parsed)
    {
        var opened = new JsonObject();
        if (parsed == null)
            return opened;
        foreach (var (name, value) in parsed)
            opened[name] = value.Deserialize<JsonNode>();
        return opened;
    }

    public static Dictionary<string, JsonElement> Close(JsonObject opened)
    {
        var closed = new Dictionary<string, JsonElement>(opened.Count);
        foreach (var (name, value) in opened)
            closed[name] = JsonSerializer.SerializeToElement(value);
        return closed;
    }
}
