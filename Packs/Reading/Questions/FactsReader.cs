using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Packs.Reading.Questions;

/// <summary>Reads <c>Vocabulary/facts.yml</c>.</summary>
internal static class FactsReader
{
    /// <summary>What is known of a fact is one bit an answer in a 32-bit word, and one bit stays free.</summary>
    private const int MostAnswers = 31;

    public static IReadOnlyList<(Fact Fact, int Line)> Read(Node root, Findings findings)
    {
        var file = new Entry(root, "the file", findings);
        var words = new WordClasses(file, findings);
        var facts = new List<(Fact Fact, int Line)>();
        foreach (var node in file.Items("facts"))
        {
            var fact = ReadFact(node, words, findings);
            if (facts.Any(known => known.Fact.Id == fact.Id))
                findings.Add(node.Line, $"Fact '{fact.Id}' stands twice.");
            else
                facts.Add((fact, node.Line));
        }
        file.Done();
        return facts;
    }

    private static Fact ReadFact(Node node, WordClasses words, Findings findings)
    {
        var id = Entry.NameOf(node);
        var entry = new Entry(node, $"fact '{id}'", findings);
        var fact = new Fact(
            new FactId(entry.Text("id").Text),
            entry.Words("question"),
            entry.Words("label"),
            entry.OptionalWords("hint"),
            ReadAnswers(entry, id, words, findings),
            entry.OptionalText("role") is { } role ? new RoleId(role.Text) : null,
            entry.OptionalText("otherwise") is { } otherwise ? new AnswerId(otherwise.Text) : null);
        if (fact.Otherwise is { } holds && fact.Answers.All(answer => answer.Id != holds))
            findings.Unknown(entry.Line, $"answer of fact '{id}'", holds.Value, fact.Answers.Select(answer => answer.Id.Value));
        entry.Done();
        return fact;
    }

    private static List<Answer> ReadAnswers(Entry fact, string id, WordClasses words, Findings findings)
    {
        var answers = new List<Answer>();
        var said = new Dictionary<string, AnswerId>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in fact.Items("answers"))
        {
            var entry = new Entry(node, $"an answer of fact '{id}'", findings);
            var answer = new Answer(
                new AnswerId(entry.Text("id").Text),
                entry.Words("label"),
                [.. entry.Texts("synonyms", required: false).Select(phrase => phrase.Text)],
                ReadPhrases(entry, "heard", words, findings))
            { Named = ReadPhrases(entry, "named", words, findings) };
            entry.Done();
            if (answers.Any(known => known.Id == answer.Id))
                findings.Add(node.Line, $"Answer '{answer.Id}' stands twice in fact '{id}'.");
            else
                answers.Add(answer);
            foreach (var phrase in answer.Synonyms.Concat(answer.Heard).Concat(answer.Named).Distinct(StringComparer.OrdinalIgnoreCase))
                if (!said.TryAdd(phrase, answer.Id) && said[phrase] != answer.Id)
                    findings.Add(node.Line, $"'{phrase}' means both '{said[phrase]}' and '{answer.Id}' in fact '{id}'.");
        }
        if (answers.Count is < 2 or > MostAnswers)
            findings.Add(fact.Line, $"Fact '{id}' has {answers.Count} answers; 2 to {MostAnswers} are wanted.");
        return answers;
    }

    private static IReadOnlyList<string> ReadPhrases(Entry answer, string key, WordClasses words, Findings findings) =>
        [.. answer.Texts(key, required: false).Select(phrase => words.Filled(phrase, findings))];
}
