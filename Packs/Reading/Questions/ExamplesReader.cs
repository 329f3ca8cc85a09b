using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Reading.Questions;

/// <summary>Reads <c>Vocabulary/Examples/…</c>: how people ask a topic, a sentence a line, a file for each topic and language.</summary>
internal sealed class ExamplesReader(PackFolder packs)
{
    private readonly Dictionary<string, (string File, int Line)> seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The topic with its examples.</summary>
    public Topic Read(Topic topic, int line, Findings findings) =>
        topic with { DutchExamples = Sentences($"{topic.Id}.nl", line, findings), EnglishExamples = Sentences($"{topic.Id}.en", line, findings) };

    private List<string> Sentences(string name, int topicLine, Findings findings)
    {
        var file = $"Vocabulary/Examples/{name}.txt";
        var inFile = packs.For(file);
        var sentences = new List<string>();
        foreach (var (text, line) in packs.Lines(file, findings, topicLine))
            if (seen.TryAdd(text, (file, line)))
                sentences.Add(text);
            else
                inFile.Add(line, $"'{text}' also stands at {seen[text].File}:{seen[text].Line}.");
        return sentences;
    }
}
