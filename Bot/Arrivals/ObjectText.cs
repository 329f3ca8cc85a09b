using System.Text.Json;
using System.Text.Json.Nodes;

namespace PolicyBot.Bot.Arrivals;

/// <summary>Data of unknown type by its JSON text: the Bot Framework's own types for it differ.</summary>
internal static class ObjectText
{
    /// <summary>The JSON text; an empty object where there is nothing.</summary>
    public static string Of(object? data) => data switch
    {
        null => "{}",
        JsonElement element => element.GetRawText(),
        JsonNode node => node.ToJsonString(),
        _ => data.ToString() ?? "{}",
    };
}
