using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.HardStops;

namespace PolicyBot.Packs.Reading.Questions;

/// <summary>
/// Reads <c>Vocabulary/Labelled/&lt;topic&gt;.tsv</c>: on each line the facts that a sentence says (<c>fact=answer</c>, or <c>-</c> for none), a tab, and the sentence.
/// A topic may do without.
/// </summary>
internal sealed class LabelledReader(PackFolder packs, FactIndex facts)
{
    private const string None = "-";

    /// <summary>The topic with its labelled sentences.</summary>
    public Topic Read(Topic topic)
    {
        var file = $"Vocabulary/Labelled/{topic.Id}.tsv";
        if (!packs.Has(file))
            return topic;
        var findings = packs.For(file);
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var labelled = new List<LabelledSentence>();
        foreach (var (text, line) in packs.Lines(file, findings, line: 0).Where(each => each.Text[0] != '#'))
            if (text.Split('\t', StringSplitOptions.TrimEntries) is not [var labels, var sentence])
                findings.Add(line, "Wanted are facts (or -), one tab, and a sentence.");
            else if (!seen.TryAdd(sentence, line))
                findings.Add(line, $"'{sentence}' also stands at line {seen[sentence]}.");
            else
                labelled.Add(new LabelledSentence(sentence, labels == None ? Known.Nothing : Facts(topic, labels, line, findings)));
        return topic with { Labelled = labelled };
    }

    private Known Facts(Topic topic, string labels, int line, Findings findings)
    {
        var known = Known.Nothing;
        foreach (var label in labels.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (label.Split('=') is not [var fact, var answer])
                findings.Add(line, $"'{label}' is not written fact=answer.");
            else if (facts.CheckAnswer(new FactId(fact), new Scalar(answer, line), findings))
            {
                if (!topic.Facts.Contains(new FactId(fact)) && !Stops.IsOne(new FactId(fact)))
                    findings.Add(line, $"Topic '{topic.Id}' does not ask '{fact}'.");
                known = known.With(new FactId(fact), new AnswerId(answer));
            }
        return known;
    }
}
