namespace PolicyBot.Packs.Reading.Questions;

/// <summary>Writes out a phrase with alternatives: "my (niece|nephew)" is "my niece" and "my nephew".</summary>
internal static class Alternatives
{
    /// <summary>Every way to read the phrase, or nothing when its brackets do not match.</summary>
    public static IReadOnlyList<string>? Of(string phrase)
    {
        IEnumerable<string> ways = [""];
        var rest = phrase.AsSpan();
        while (rest.IndexOfAny('(', ')') is >= 0 and var open)
        {
            var close = rest[(open + 1)..].IndexOfAny('(', ')') + open + 1;
            if (rest[open] == ')' || close <= open || rest[close] == '(')
                return null;
            var (before, choices) = (rest[..open].ToString(), rest[(open + 1)..close].ToString().Split('|'));
            ways = [.. ways.SelectMany(way => choices.Select(choice => way + before + choice))];
            rest = rest[(close + 1)..];
        }
        var end = rest.ToString();
        return [.. ways.Select(way => way + end)];
    }
}
