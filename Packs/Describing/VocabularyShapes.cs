using System.Text.Json.Nodes;
using PolicyBot.Packs.Wording;
using PolicyBot.Policy;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Packs.Describing;

/// <summary>The schemas of what all schools share: <c>facts.yml</c> and <c>topics.yml</c>.</summary>
internal sealed class VocabularyShapes(Shapes shapes, Vocabulary vocabulary, Phrases phrases)
{
    public JsonObject Facts()
    {
        var answers = Shapes.ListOf(shapes.Mapping("answer",
            ("id", Shapes.ShortName()),
            ("label", shapes.Words()),
            ("synonyms?", Shapes.ListOf(Shapes.Text())),
            ("heard?", Shapes.ListOf(Shapes.Text())),
            ("named?", Shapes.ListOf(Shapes.Text()))), 2);
        answers["maxItems"] = 31;
        return shapes.File("facts", null, ("words?", Shapes.NamedBy(Shapes.ListOf(Shapes.Text(), 1))), ("facts", Shapes.ListOf(shapes.Mapping("fact",
            ("id", Shapes.ShortName()),
            ("question", shapes.Words()),
            ("label", shapes.Words()),
            ("hint?", shapes.Words()),
            ("answers", answers),
            ("role?", Shapes.ShortName()),
            ("otherwise?", Shapes.ShortName())))));
    }

    public JsonObject Topics()
    {
        var given = new JsonObject();
        foreach (var fact in vocabulary.Facts)
            given[fact.Id.Value] = shapes.Answer(fact);
        return shapes.File("topics", null, ("topics", Shapes.ListOf(shapes.Mapping("topic",
            ("id", Shapes.ShortName()),
            ("kind", shapes.OneOf<TopicKind>()),
            ("title", shapes.Words()),
            ("facts", Shapes.ListOf(Shapes.OneOf(vocabulary.Facts.Select(fact => (fact.Id.Value, fact.Question.In(phrases.Language)))))),
            ("given?", new JsonObject { ["type"] = "object", ["properties"] = given, ["additionalProperties"] = false }),
            ("next?", Shapes.ListOf(Shapes.OneOf(vocabulary.Topics.Select(topic => (topic.Id.Value, topic.Title.In(phrases.Language)))))),
            ("relation?", shapes.OneOf<Relation>())))));
    }
}
