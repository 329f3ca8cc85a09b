using PolicyBot.Packs.Yaml;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Packs.Reading.Questions;

/// <summary>A topic as it was read, with what its very subject already says about facts.</summary>
/// <param name="Given">Facts the topic answers by itself: a photo of pupils has pupils in the picture.</param>
internal sealed record TopicEntry(Topic Topic, IReadOnlyDictionary<FactId, AnswerId> Given, int Line);

/// <summary>Reads <c>Vocabulary/topics.yml</c>.</summary>
internal static class TopicsReader
{
    public static IReadOnlyList<TopicEntry> Read(Node root, PackFolder packs, FactIndex facts, Findings findings)
    {
        var file = new Entry(root, "the file", findings);
        var topics = new List<TopicEntry>();
        foreach (var node in file.Items("topics"))
        {
            var topic = ReadTopic(node, facts, findings);
            if (topics.Any(known => known.Topic.Id == topic.Topic.Id))
                findings.Add(node.Line, $"Topic '{topic.Topic.Id}' stands twice.");
            else
                topics.Add(topic);
        }
        foreach (var topic in topics)
            foreach (var next in topic.Topic.Next.Where(next => topics.All(known => known.Topic.Id != next)))
                findings.Unknown(topic.Line, "topic", next.Value, topics.Select(known => known.Topic.Id.Value));
        file.Done();
        var examples = new ExamplesReader(packs);
        var labelled = new LabelledReader(packs, facts);
        return [.. topics.Select(topic => topic with { Topic = labelled.Read(examples.Read(topic.Topic, topic.Line, findings)) })];
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
        var topic = new Topic(
            topicId, entry.OneOf<TopicKind>("kind"), title, asked, [.. entry.Texts("next", required: false).Select(next => new TopicId(next.Text))],
            entry.OptionalOneOf<Relation>("relation"), [], []);
        entry.Done();
        return new TopicEntry(topic, given, node.Line);
    }
}
