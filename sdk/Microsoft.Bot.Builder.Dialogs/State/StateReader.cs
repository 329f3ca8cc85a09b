using System.Globalization;
using System.Text.Json;
using PolicyBot.Sdk;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads what a dialog kept, whether it is still the object that was put in or JSON handed back by storage.
/// What was JSON is put back as an object, so that changes to it are kept.
/// </summary>
internal static class StateReader
{
    public static T As<T>(IDictionary<string, object> state, string key)
        where T : class
    {
        if (!state.TryGetValue(key, out var kept) || kept == null)
        {
            return null;
        }

        if (kept is T typed)
        {
            return typed;
        }

        var read = StateJson.Convert<T>(kept);
        state[key] = read;
        return read;
    }

    /// <summary>A number however storage wrote it; 0 when absent.</summary>
    public static int Int32(IDictionary<string, object> state, string key)
    {
        return !state.TryGetValue(key, out var kept) || kept == null
            ? 0
            : kept switch
            {
                int number => number,
                JsonElement { ValueKind: JsonValueKind.String } json => int.Parse(json.GetString(), CultureInfo.InvariantCulture),
                JsonElement json => (int)json.GetDouble(),
                _ => Convert.ToInt32(kept, CultureInfo.InvariantCulture),
            };
    }

    public static string Text(IDictionary<string, object> state, string key)
    {
        return state.TryGetValue(key, out var kept) ? kept?.ToString() : null;
    }

    /// <summary>The object as it was kept, JSON of a plain value as that value.</summary>
    public static object Plain(IDictionary<string, object> state, string key)
    {
        if (!state.TryGetValue(key, out var kept))
        {
            return null;
        }

        return kept is JsonElement json ? Plain(json) : kept;
    }

    /// <summary>A dictionary inside the state, made when absent.</summary>
    public static IDictionary<string, object> Values(IDictionary<string, object> state, string key)
    {
        state.TryGetValue(key, out var kept);
        if (kept is not IDictionary<string, object> values)
        {
            values = new Dictionary<string, object>();
            if (kept is JsonElement { ValueKind: JsonValueKind.Object } json)
            {
                foreach (var property in json.EnumerateObject())
                {
                    values[property.Name] = Plain(property.Value);
                }
            }

            state[key] = values;
            return values;
        }

        Straighten(values);
        return values;
    }

    private static void Straighten(IDictionary<string, object> values)
    {
        List<KeyValuePair<string, object>> plain = null;
        foreach (var (name, value) in values)
        {
            if (value is JsonElement json && json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
            {
                (plain ??= []).Add(new(name, Plain(json)));
            }
        }

        foreach (var (name, value) in plain ?? [])
        {
            values[name] = value;
        }
    }

    private static object Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.Number when json.TryGetInt64(out var number) => number,
        JsonValueKind.Number => json.GetDouble(),
        _ => json,
    };
}
