namespace PolicyBot.Understanding.Spotting.Phrases;

/// <summary>Classes of words, a line each: <c>name = word | word</c>; a class may use another by its name in braces.</summary>
internal sealed class WordList(IEnumerable<string> lines)
{
    private readonly Dictionary<string, string> classes = lines
        .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>The phrase with the words of its classes in place of their names.</summary>
    public string Filled(string phrase)
    {
        while (phrase.IndexOf('{') is >= 0 and var open && phrase.IndexOf('}', open) is >= 0 and var close)
            phrase = $"{phrase[..open]}({this[phrase[(open + 1)..close]]}){phrase[(close + 1)..]}";
        return phrase;
    }

    private string this[string name] => classes.TryGetValue(name, out var words)
        ? words
        : throw new InvalidOperationException($"No class of words '{name}'. There is: {string.Join(", ", classes.Keys)}.");
}
