using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyBot.Sdk;

namespace Microsoft.Bot.Builder;

/// <summary>Storage that lives as long as the process: for tests and trials.</summary>
public class MemoryStorage : IStorage
{
    private const string ETag = "ETag";
    private const string Typed = "$value";

    private readonly Dictionary<string, JsonObject> memory;
    private readonly Lock gate = new();
    private int etag;

    /// <param name="dictionary">Where to keep the JSON of each object; shared by storages that are given the same one. State is kept property by property.</param>
    public MemoryStorage(Dictionary<string, JsonObject> dictionary = null)
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
                if (memory.TryGetValue(key, out var json) && json != null)
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
                memory[key] = Close(key, value);
        }

        return Task.CompletedTask;
    }

    private static object Open(JsonObject json)
    {
        if (!json.TryGetPropertyValue(Typed, out var typed))
            return json.Deserialize<Dictionary<string, object>>(StateJson.Options);
        var value = typed.Deserialize<object>(StateJson.Options);
        if (value is IStoreItem item)
            item.ETag = (string)json[ETag];
        return value;
    }

    private JsonObject Close(string key, object value)
    {
        if (value == null)
            return null;
        if (value is Dictionary<string, object> state)
            return JsonObject.Create(JsonSerializer.SerializeToElement(state, StateJson.Options));
        var json = new JsonObject { [Typed] = JsonObject.Create(StateJson.SerializeToElement(value)) };
        if (value is IStoreItem item)
            json[ETag] = NextETag(key, item.ETag);
        return json;
    }

    private string NextETag(string key, string given)
    {
        if (memory.TryGetValue(key, out var old) && old?[ETag] is { } known && given != "*" && given != (string)known)
            throw new Exception($"Etag conflict on '{key}'. Original: {given}, current: {known}"); // The package throws no narrower type either.
        return (etag++).ToString(CultureInfo.InvariantCulture);
    }
}
