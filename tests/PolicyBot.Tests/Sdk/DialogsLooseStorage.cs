using System.Text.Json;
using Microsoft.Bot.Builder;

namespace PolicyBot.Tests.Sdk;

/// <summary>Storage that keeps plain JSON and forgets every type: what it hands back is JsonElement.</summary>
internal sealed class DialogsLooseStorage : IStorage
{
    private readonly Dictionary<string, string> kept = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        IDictionary<string, object> read = keys.Where(kept.ContainsKey).ToDictionary(
            key => key, key => (object)JsonSerializer.Deserialize<Dictionary<string, object>>(kept[key])!);
        return Task.FromResult(read);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            kept[key] = JsonSerializer.Serialize(value);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            kept.Remove(key);
        }

        return Task.CompletedTask;
    }
}
