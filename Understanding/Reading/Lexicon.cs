using System.Text.Json;

namespace PolicyBot.Understanding.Reading;

/// <summary>The general words of one language, from <c>Words/nl.json</c> or <c>Words/en.json</c>.</summary>
internal sealed class Lexicon
{
    public static readonly Lexicon Dutch = new("nl");
    public static readonly Lexicon English = new("en");
    public static readonly IReadOnlyList<Lexicon> Both = [Dutch, English];

    private readonly JsonElement root;
    private readonly string file;

    private Lexicon(string language)
    {
        file = language + ".json";
        using var stream = Open(file);
        using var document = JsonDocument.Parse(stream);
        root = document.RootElement.Clone();
    }

    /// <summary>The phrases under one heading, as <see cref="Sentence"/> writes them.</summary>
    public IReadOnlyList<string> this[string heading] => Phrases(root, heading);

    /// <summary>The phrases under each heading of a group.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<string> Phrases)> Group(string name) =>
        Find(root, name).EnumerateObject().Select(group => (group.Name, (IReadOnlyList<string>)Phrases(Find(root, name), group.Name)));

    private string[] Phrases(JsonElement parent, string heading) =>
        [.. Find(parent, heading).EnumerateArray().Select(phrase => phrase.GetString()!)];

    private JsonElement Find(JsonElement parent, string heading) =>
        parent.TryGetProperty(heading, out var found)
            ? found
            : throw new InvalidOperationException($"No '{heading}' in {file}. There is: {string.Join(", ", parent.EnumerateObject().Select(part => part.Name))}.");

    /// <summary>The lines of a file of words.</summary>
    public static string[] Lines(string file)
    {
        using var reader = new StreamReader(Open(file));
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static Stream Open(string file) =>
        typeof(Lexicon).Assembly.GetManifestResourceStream(file)
        ?? throw new InvalidOperationException($"No '{file}' in the assembly. There is: {string.Join(", ", typeof(Lexicon).Assembly.GetManifestResourceNames())}.");
}
