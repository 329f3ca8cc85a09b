using System.Text.Json.Nodes;

namespace PolicyBot.Tryout.Delivery;

/// <summary>One activity handed to the bot, and how it answered.</summary>
/// <param name="Status">The HTTP status; 0 if the bot was not reached or took too long.</param>
public sealed record Delivered(JsonObject Activity, int Status, TimeSpan Took, DateTimeOffset At)
{
    public string Id => Activity["id"]?.GetValue<string>() ?? "";

    public string Type => Activity["type"]?.GetValue<string>() ?? "";
}

/// <summary>The bot's answer to an invoke.</summary>
/// <param name="Status">The HTTP status; 0 if the bot was not reached or took too long.</param>
/// <param name="Body">As it came; null if empty or not JSON.</param>
public sealed record BotAnswer(int Status, JsonNode? Body);
