using PolicyBot.Packs;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Benchmarks.Spotting;

/// <summary>A sentence with its topic and the facts a careful colleague would hear in it.</summary>
internal sealed record FactSentence(Topic Topic, Known Labelled, string Text)
{
    /// <summary>Reads <c>topic TAB fact=answer … TAB sentence</c>, a line each; every name is checked.</summary>
    public static List<FactSentence> In(string file, Vocabulary vocabulary) => [.. File.ReadLines(file)
        .Where(line => line.Trim().Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .Select(parts => new FactSentence(vocabulary[new TopicId(parts[0])], Known(parts[1], vocabulary), parts[2]))];

    private static Known Known(string labels, Vocabulary vocabulary) => labels.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(label => label != "-")
        .Select(label => label.Split('='))
        .Aggregate(Policy.Facts.Known.Nothing, (known, pair) =>
            vocabulary[new FactId(pair[0])] is var fact ? known.With(fact.Id, fact[new AnswerId(pair[1])].Id) : known);
}
