using System.Text.RegularExpressions;

namespace PolicyBot.Tests.House;

/// <summary>The guides as a reader finds them, by their path below <c>docs/guides</c> without the ending.</summary>
internal static class Guides
{
    public static string Text(string guide) => Repository.Read($"docs/guides/{guide}.md").ReplaceLineEndings("\n");

    /// <summary>What the guide shows in frames of this language (empty: of none), in order.</summary>
    public static IReadOnlyList<string> Blocks(string guide, string language) =>
        [.. Regex.Matches(Text(guide), @"^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)
            .Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value)];
}
