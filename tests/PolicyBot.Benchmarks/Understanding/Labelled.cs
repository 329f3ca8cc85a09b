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

    /// <summary>The same topics with these sentences as their examples.</summary>
    public static List<Topic> Into(IEnumerable<Topic> topics, IEnumerable<Labelled> sentences)
    {
        var texts = sentences.ToLookup(sentence => (sentence.Topic, sentence.Language), sentence => sentence.Text);
        return [.. topics.Select(topic => topic with
        {
            DutchExamples = [.. texts[(topic.Id.Value, Language.Dutch)]],
            EnglishExamples = [.. texts[(topic.Id.Value, Language.English)]],
        })];
    }

    /// <summary>The text as it is compared: letters and digits only.</summary>
    public string Bare => new([.. Text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

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
