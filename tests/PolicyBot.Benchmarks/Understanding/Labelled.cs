using PolicyBot.Policy;

namespace PolicyBot.Benchmarks.Ears;

/// <summary>A sentence with the topic two people would give it.</summary>
internal sealed record Labelled(string Topic, Language Language, string Text)
{
    /// <summary>Reads <c>topic.nl.txt</c> and <c>topic.en.txt</c>, a sentence a line; nothing when the folder is not there.</summary>
    public static List<Labelled> In(string folder) => !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>The examples that the topics learn from.</summary>
    public static List<Labelled> Of(IEnumerable<Topic> topics) =>
        [.. topics.SelectMany(topic => topic.DutchExamples.Select(text => new Labelled(topic.Id.Value, Language.Dutch, text))
            .Concat(topic.EnglishExamples.Select(text => new Labelled(topic.Id.Value, Language.English, text))))];

    /// <summary>All that the topics learn from, as it is compared: their examples, and the sentences labelled with facts.</summary>
    public static HashSet<string> Learned(IReadOnlyList<Topic> topics) =>
        [.. Of(topics).Select(sentence => sentence.Bare), .. topics.SelectMany(topic => topic.Labelled).Select(sentence => BareOf(sentence.Text))];

    /// <summary>The same topics without what is held out, wherever it stands.</summary>
    /// <param name="isHeldOut">By <see cref="Bare"/>.</param>
    public static List<Topic> Without(IEnumerable<Topic> topics, Func<string, bool> isHeldOut) => [.. topics.Select(topic => topic with
    {
        DutchExamples = [.. topic.DutchExamples.Where(text => !isHeldOut(BareOf(text)))],
        EnglishExamples = [.. topic.EnglishExamples.Where(text => !isHeldOut(BareOf(text)))],
        Labelled = [.. topic.Labelled.Where(sentence => !isHeldOut(BareOf(sentence.Text)))],
    })];

    /// <summary>The text as it is compared: letters and digits only.</summary>
    public string Bare => BareOf(Text);

    private static string BareOf(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static IEnumerable<Labelled> Read(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var (topic, language) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        if (language is not (".nl" or ".en"))
            throw new InvalidDataException($"'{file}' is named neither <topic>.nl.txt nor <topic>.en.txt.");
        return File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0)
            .Select(line => new Labelled(topic, language == ".nl" ? Language.Dutch : Language.English, line));
    }
}
