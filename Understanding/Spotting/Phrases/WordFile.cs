namespace PolicyBot.Understanding.Spotting.Phrases;

/// <summary>Phrases under headings, from a file that comes with the assembly: <c>[heading]</c>, then phrases, a line each or with <c> | </c> between.</summary>
internal static class WordFile
{
    public static ILookup<string, string> Read(string file)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"No '{file}' in the assembly. There is: {string.Join(", ", typeof(WordFile).Assembly.GetManifestResourceNames())}.");
        using var reader = new StreamReader(stream);
        var found = new List<(string Heading, string Line)>();
        var heading = "";
        while (reader.ReadLine() is { } line)
            if (line.StartsWith('['))
                heading = line[1..line.IndexOf(']')];
            else if (line.Length > 0 && line[0] != '#')
                found.Add((heading, line));
        return found.ToLookup(pair => pair.Heading, pair => pair.Line);
    }
}
