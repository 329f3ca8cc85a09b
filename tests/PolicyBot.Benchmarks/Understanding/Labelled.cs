using PolicyBot.Policy;

namespace PolicyBot.Benchmarks.Ears;

/// <summary>A sentence with the topic two people would give it.</summary>
internal sealed record Labelled(string Topic, Language Language, string Text)
{
    /// <summary>Reads <c>topic.nl.txt</c> and <c>topic.en.txt</c>, a sentence a line.</summary>
    public static List<Labelled> In(string folder)
    {
        var all = new List<Labelled>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var dot = name.LastIndexOf('.');
            var language = name[(dot + 1)..] == "nl" ? Language.Dutch : Language.English;
            all.AddRange(File.ReadLines(file).Where(line => line.Trim().Length > 0).Select(line => new Labelled(name[..dot], language, line.Trim())));
        }
        return all;
    }

    /// <summary>These sentences as topics to learn from.</summary>
    public static List<Topic> ToTopics(IEnumerable<Labelled> sentences) =>
        [.. sentences.GroupBy(sentence => sentence.Topic).OrderBy(topic => topic.Key, StringComparer.Ordinal).Select(topic => new Topic(
            new TopicId(topic.Key),
            new Words(topic.Key, topic.Key),
            [],
            [.. topic.Where(sentence => sentence.Language == Language.Dutch).Select(sentence => sentence.Text)],
            [.. topic.Where(sentence => sentence.Language == Language.English).Select(sentence => sentence.Text)]))];
}
