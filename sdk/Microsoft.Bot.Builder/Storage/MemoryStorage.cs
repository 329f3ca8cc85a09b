using System.Text.Json;
using PolicyBot.Sdk;

namespace Microsoft.Bot.Builder;

/// <summary>Storage that lives as long as the process: for tests and trials.</summary>
public class MemoryStorage : IStorage
{
    private readonly Dictionary<string, JsonElement> memory;
    private readonly Lock gate = new();
    private int etag;

    /// <param name="dictionary">Where to keep the JSON of each object; shared by storages that are given the same one.</param>
    public MemoryStorage(Dictionary<string, JsonElement> dictionary = null)
    {
        memory = dictionary ?? [];
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (gate)
        {
            foreach (var key in keys)
                memory.Remove(key);
        }

        return Task.CompletedTask;
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length);
        lock (gate)
        {
            foreach (var key in keys)
            {
                if (memory.TryGetValue(key, out var json))
                    items[key] = Open(json);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (gate)
        {
            foreach (var (key, value) in changes)
                Write(key, value);
        }

        return Task.CompletedTask;
    }

    private static object Open(JsonElement json)
    {
        var value = StateJson.Deserialize(json.GetProperty("value"));
        if (value is IStoreItem item)
            item.ETag = json.GetProperty("etag").GetString();
        return value;
    }

    private void Write(string key, object value)
    {
        var known = memory.TryGetValue(key, out var old) ? old.GetProperty("etag").GetString() : null;
        if (value is IStoreItem item && known != null)
        {
            if (item.ETag == null || (item.ETag != "*" && item.ETag != known))
                throw new InvalidOperationException($"Etag conflict on '{key}'. Original: {known}, new: {item.ETag}");
        }

        var next = (etag++).ToString(System.Globalization.CultureInfo.InvariantCulture);
        memory[key] = JsonSerializer.SerializeToElement(new Dictionary<string, JsonElement>(2)
        {
            ["etag"] = JsonSerializer.SerializeToElement(next),
            ["value"] = StateJson.SerializeToElement(value),
        });
    }
}
