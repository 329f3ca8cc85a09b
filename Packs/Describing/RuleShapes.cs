using System.Text.Json.Nodes;
using PolicyBot.Packs.Reading;
using PolicyBot.Packs.Wording;
using PolicyBot.Policy;
using PolicyBot.Policy.HardStops;
using PolicyBot.Policy.Procedures;
using PolicyBot.Policy.Rules;

namespace PolicyBot.Packs.Describing;

/// <summary>The schemas of files with rules: a school's <c>pack.yml</c>, the floor, and the words for pupils.</summary>
internal sealed class RuleShapes(Shapes shapes, Vocabulary vocabulary, Phrases phrases)
{
    public JsonObject Pack()
    {
        var pack = shapes.File("pack", Definitions(),
            ("school", Shapes.ShortName()),
            ("name", shapes.Words()),
            ("sector?", shapes.OneOf<Sector>()),
            ("document", Shapes.Text()),
            ("statements?", shapes.Mapping("statements", ("prefix", new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Z]+$" }), ("count", Shapes.Number()))),
            ("approved?", Shapes.Date()),
            ("dated?", Shapes.Date()),
            ("variant-of?", Shapes.ShortName()),
            ("parent-missing?", shapes.Words()),
            ("in-doubt?", Shapes.ShortName()),
            ("roles?", Shapes.NamedBy(shapes.Words())),
            ("sections", Shapes.NamedBy(shapes.Words())),
            ("topics?", Topics()),
            ("rules?", Shapes.ListOf(Rule(
                ("effect", shapes.OneOf<Effect>()),
                ("ask?", Shapes.ShortName()),
                ("also?", Shapes.ListOf(Shapes.Statement())),
                ("line", Shapes.Number())))));
        pack["anyOf"] = new JsonArray(Required("sector", "in-doubt", "roles", "topics", "rules"), Required("variant-of"));
        return pack;
    }

    public JsonObject Floor() => shapes.File("floor", Definitions(),
        ("sections", Shapes.NamedBy(shapes.Mapping("floor-section", ("document", Shapes.Text()), ("title", shapes.Words())))),
        ("rules", Shapes.ListOf(Rule(
            ("effect", shapes.OneOf<Effect>(effect => effect is Effect.Stop or Effect.AskFirst or Effect.Advise)),
            ("ask?", Shapes.OneOf([(Sections.InDoubt, phrases["ask.in-doubt"])])),
            ("since", Shapes.Date()),
            ("since-in?", shapes.NamedBy<Sector>(Shapes.Date)),
            ("steps?", Shapes.ListOf(shapes.OneOf<StepKind>(), 1))))));

    public JsonObject Pupils() => shapes.File("pupils", null,
        ("explained", Shapes.NamedBy(shapes.Mapping("explained", ("says", shapes.Words()), ("example", shapes.Words())), null)));

    /// <summary>A school writes all of these itself, or names the foundation it has them from.</summary>
    private static JsonObject Required(params IEnumerable<string> keys) => new() { ["required"] = new JsonArray([.. keys.Select(key => JsonValue.Create(key))]) };

    /// <summary>The list of topics, which many files name.</summary>
    public JsonObject Definitions() => new() { ["topics"] = Shapes.ListOf(Shapes.OneOf(vocabulary.Topics.Select(topic => (topic.Id.Value, topic.Title.In(phrases.Language)))), 1) };

    private JsonObject Rule(params IEnumerable<(string Key, JsonObject Value)> further) => shapes.Mapping("rule",
    [
        ("id", Shapes.Statement()),
        ("topics", Shapes.Defined("topics")),
        ("when?", When()),
        ("strength", shapes.OneOf<Strength>()),
        ("says", shapes.Words()),
        ("do?", shapes.Words()),
        ("section", Shapes.ShortName()),
        .. further,
    ]);

    /// <summary>For each fact that rules may look at, some of its answers, and not all.</summary>
    private JsonObject When()
    {
        var facts = new JsonObject();
        foreach (var fact in vocabulary.Facts.Where(fact => !Stops.IsOne(fact.Id)))
        {
            var answers = Shapes.ListOf(shapes.Answer(fact), 1);
            answers["maxItems"] = fact.Answers.Count - 1;
            answers["description"] = fact.Question.In(phrases.Language);
            facts[fact.Id.Value] = answers;
        }
        return new JsonObject { ["type"] = "object", ["properties"] = facts, ["additionalProperties"] = false };
    }

    private JsonObject Topics()
    {
        var topics = new JsonObject();
        foreach (var topic in vocabulary.Topics)
        {
            var answer = shapes.Mapping("short-answer", ("short", shapes.Words()));
            answer["description"] = topic.Title.In(phrases.Language);
            topics[topic.Id.Value] = answer;
        }
        return new JsonObject { ["type"] = "object", ["properties"] = topics, ["additionalProperties"] = false };
    }
}
