using System.Text.RegularExpressions;

namespace PolicyBot.Packs.Yaml;

/// <summary>The words of the format for the members of an enumeration: <c>ask-first</c> for <c>AskFirst</c>.</summary>
internal static partial class Names<T>
    where T : struct, Enum
{
    /// <summary>Every member by its word, in the order of the enumeration.</summary>
    public static readonly IReadOnlyDictionary<string, T> All =
        Enum.GetValues<T>().ToDictionary(value => Inner.Hump().Replace(value.ToString(), "-$1").ToLowerInvariant());

    private static partial class Inner
    {
        [GeneratedRegex("(?<=[a-z])([A-Z])")]
        public static partial Regex Hump();
    }
}
