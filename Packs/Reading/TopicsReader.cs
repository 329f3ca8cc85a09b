using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Packs.Reading;

/// <summary>A topic as it was read, with what its very subject already says about facts.</summary>
/// <param name="Given">Facts the topic answers by itself: a photo of pupils has pupils in the picture.</param>
internal sealed record TopicEntry(Topic Topic, IReadOnlyDictionary<FactId, AnswerId> Given, int Line);

/// <summary>Reads <c>Vocabulary/topics.yml</c>.</summary>
internal static class TopicsReader
{
    public static IReadOnlyList<TopicEntry> Read(Node root, FactIndex facts, Findings findings)
    {
        var file = new Entry(root, "the file", findings);
        var topics = new List<TopicEntry>();
        var examples = new Dictionary<string, TopicId>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in file.Items("topics"))
        {
            var topic = ReadTopic(node, facts, findings);
            if (topics.Any(known => known.Topic.Id == topic.Topic.Id))
                findings.Add(node.Line, $"Topic '{topic.Topic.Id}' stands twice.");
            else
                topics.Add(topic);
            foreach (var example in topic.Topic.DutchExamples.Concat(topic.Topic.EnglishExamples))
                if (!examples.TryAdd(example, topic.Topic.Id) && examples[example] != topic.Topic.Id)
                    findings.Add(node.Line, $"Example '{example}' stands at '{examples[example]}' and at '{topic.Topic.Id}'.");
        }
        file.Done();
        return topics;
    }

    private static TopicEntry ReadTopic(Node node, FactIndex facts, Findings findings)
    {
        var id = Entry.NameOf(node);
        var entry = new Entry(node, $"topic '{id}'", findings);
        var topicId = new TopicId(entry.Text("id").Text);
        var title = entry.Words("title");
        var asked = entry.Texts("facts").Where(fact => facts.Check(fact, findings)).Select(fact => new FactId(fact.Text)).ToList();
        var given = new Dictionary<FactId, AnswerId>();
        if (entry.Has("given"))
            foreach (var (key, value) in entry.Inner("given").Pairs)
                if (facts.Check(key, findings))
                {
                    if (asked.Contains(new FactId(key.Text)))
                        findings.Add(key.Line, $"Topic '{id}' gives and asks '{key.Text}'.");
                    if (value is not Scalar answer)
                        findings.Add(value.Line, $"'{key.Text}' under 'given' wants one answer.");
                    else if (facts.CheckAnswer(new FactId(key.Text), answer, findings))
                        given[new FactId(key.Text)] = new AnswerId(answer.Text);
                }
        var examples = entry.Inner("examples");
        var topic = new Topic(topicId, title, asked, Sentences(examples, "nl"), Sentences(examples, "en"));
        examples.Done();
        entry.Done();
        return new TopicEntry(topic, given, node.Line);
    }

    private static IReadOnlyList<string> Sentences(Entry examples, string language) =>
        [.. examples.Texts(language).Select(sentence => sentence.Text)];
}
