using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyBot.Policy;

namespace PolicyBot.Bot.Memory;

/// <summary>What one person chose: language and, where the settings do not say it, school.</summary>
/// <param name="Chosen">The language they asked for.</param>
/// <param name="Heard">The language they typed last.</param>
internal sealed record Profile(Language? Chosen, Language? Heard, string? School)
{
    public static readonly Profile Empty = new(null, null, null);

    public static Profile Read(string? json) =>
        json is null ? Empty : JsonSerializer.Deserialize(json, ProfileJson.Default.Profile) ?? Empty;

    public string ToText() => JsonSerializer.Serialize(this, ProfileJson.Default.Profile);
}

[JsonSerializable(typeof(Profile))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class ProfileJson : JsonSerializerContext;
