using System.Text.Json.Nodes;
using PolicyBot.Packs.Wording;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Procedures;

namespace PolicyBot.Packs.Describing;

/// <summary>The schemas of what a school laid down besides its rules: <c>procedures.yml</c> and <c>school.yml</c>.</summary>
internal sealed class SchoolShapes(Shapes shapes, Vocabulary vocabulary, Phrases phrases, Func<JsonObject> definitions)
{
    public JsonObject Procedures() => shapes.File("procedures", definitions(),
        ("misuse?", Items("misuse", ("category", shapes.OneOf<MisuseCategory>()))),
        ("procedures?", Shapes.ListOf(shapes.Mapping("procedure",
            ("id", Shapes.ShortName()),
            ("title", shapes.Words()),
            ("for", Shapes.ListOf(shapes.OneOf<Relation>(), 1)),
            ("steps", Items("step", 1,
                ("kind", shapes.OneOf<StepKind>()),
                ("by", Roles()),
                ("required?", Shapes.Truth()),
                ("order?", Shapes.OneOf([("fixed", phrases["order.fixed"]), ("free", phrases["order.free"])])),
                ("record", shapes.Words()))),
            ("also?", Statements()),
            ("section", Shapes.ShortName()),
            ("line", Shapes.Number())))),
        ("measures?", Items("measure",
            ("for", Shapes.ListOf(shapes.OneOf<MeasureFor>(), 1)),
            ("after?", Statements()),
            ("document?", Shapes.ShortName()))),
        ("routes?", Items("route", ("from", Roles()), ("to", Roles()))));

    public JsonObject School() => shapes.File("school", definitions(),
        ("contacts?", Items("contact",
            ("role", Shapes.ShortName()),
            ("days?", Shapes.ListOf(Shapes.OneOf(new[] { "mon", "tue", "wed", "thu", "fri" }.Select(day => (day, phrases[$"day.{day}"]))))))),
        ("consent?", Items("consent",
            ("from", shapes.OneOf<ConsentFrom>()),
            ("how", shapes.OneOf<ConsentHow>()),
            ("channels", Shapes.ListOf(Channel())),
            ("every?", shapes.OneOf<Renewal>()))),
        ("duties?", Items("duty", ("role?", Shapes.ShortName()), ("when", shapes.OneOf<DutyTime>()), ("until?", Shapes.Date()))),
        ("plans?", Shapes.ListOf(shapes.Mapping("plan",
            ("id", Shapes.ShortName()),
            ("title", shapes.Words()),
            ("topics?", Shapes.Defined("topics")),
            ("items", Items("plan-item", ("until?", Shapes.Date()))),
            ("also?", Statements())))),
        ("definitions?", Items("definition", ("term", shapes.Words()))),
        ("documents?", Items("document", ("document", Shapes.ShortName()), ("title", shapes.Words()), ("present?", Shapes.Truth()), ("rebuilt?", Shapes.Truth()))),
        ("audience?", Items("audience")),
        ("pupil-rules?", Items("pupil-rule", ("stops?", Settled()), ("allows?", Settled()))),
        ("pupil-check?", Item("pupil-check",
            ("title", shapes.Words()),
            ("questions", Shapes.ListOf(shapes.Mapping("pupil-question",
                ("id", Shapes.ShortName()),
                ("question", shapes.Words()),
                ("answers", Shapes.ListOf(shapes.Mapping("pupil-answer", ("id", Shapes.ShortName()), ("label", shapes.Words())), 2))), 1)))),
        ("not-modelled?", Shapes.ListOf(shapes.Mapping("not-modelled", ("id", Shapes.Statement()), ("why", Shapes.Text())))));

    private JsonObject Items(string name, params IEnumerable<(string Key, JsonObject Value)> own) => Items(name, 0, own);

    private JsonObject Items(string name, int least, params IEnumerable<(string Key, JsonObject Value)> own) => Shapes.ListOf(Item(name, own), least);

    /// <summary>For each question of the pupils' check that the rule looks at, some of its answers.</summary>
    private static JsonObject Settled() => Shapes.NamedBy(Shapes.ListOf(Shapes.ShortName(), 1));

    /// <summary>An item; what all items have comes last, described once.</summary>
    private JsonObject Item(string name, params IEnumerable<(string Key, JsonObject Value)> own)
    {
        var item = shapes.Mapping("item",
            ("id", Shapes.Statement()),
            ("also?", Statements()),
            ("says", shapes.Words()),
            ("topics?", Shapes.Defined("topics")),
            ("section", Shapes.ShortName()),
            ("line", Shapes.Number()));
        var both = shapes.Mapping(name, own);
        foreach (var (key, value) in item["properties"]!.AsObject().ToList())
            both["properties"]![key] = value!.DeepClone();
        foreach (var key in item["required"]!.AsArray())
            both["required"]!.AsArray().Add(key!.GetValue<string>());
        return both;
    }

    private JsonObject Channel() => vocabulary.Facts.FirstOrDefault(fact => fact.Id.Value == "channel") is { } channel ? shapes.Answer(channel) : Shapes.ShortName();

    private static JsonObject Statements() => Shapes.ListOf(Shapes.Statement());

    private static JsonObject Roles() => Shapes.ListOf(Shapes.ShortName());
}
