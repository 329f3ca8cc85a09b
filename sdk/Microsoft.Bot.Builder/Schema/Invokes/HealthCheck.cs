using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a bot answers when asked whether it works.</summary>
public class HealthCheckResponse
{
    public HealthCheckResponse()
    {
    }

    public HealthCheckResponse(HealthResults healthResults = default)
    {
        HealthResults = healthResults;
    }

    public HealthResults HealthResults { get; set; }
}

/// <summary>Whether the bot works, and what it has to say about that.</summary>
public class HealthResults
{
    public bool Success { get; set; }

    public string Authorization { get; set; }

    [JsonPropertyName("user-agent")]
    public string UserAgent { get; set; }

    public string[] Messages { get; set; }

    public object Diagnostics { get; set; }
}
