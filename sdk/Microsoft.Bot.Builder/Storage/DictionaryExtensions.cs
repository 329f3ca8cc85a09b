using PolicyBot.Sdk;

namespace Microsoft.Bot.Builder;

/// <summary>Values of untyped dictionaries, as the type that the caller knows them to be.</summary>
public static class DictionaryExtensions
{
    /// <summary>The value under the key, converted by its JSON if it is not yet a <typeparamref name="T"/>; default if absent.</summary>
    public static T MapValueTo<T>(this IDictionary<string, object> dictionary, string key)
        => dictionary.TryGetValue(key, out var value) ? StateJson.Convert<T>(value) : default;
}
