using System.Text.Json.Nodes;
using PolicyBot.Packs.Wording;
using PolicyBot.Packs.Yaml;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Packs.Describing;

/// <summary>Builds the pieces of a JSON schema (draft 07) with descriptions for people; every mapping refuses keys that the reader does not know.</summary>
internal sealed class Shapes(Phrases phrases, Terms terms)
{
    private const string Name = "^[a-z0-9]+(-[a-z0-9]+)*$";

    public static JsonObject Text() => new() { ["type"] = "string", ["minLength"] = 1 };

    /// <summary>A short name in small letters.</summary>
    public static JsonObject ShortName() => new() { ["type"] = "string", ["pattern"] = Name };

    /// <summary>The id of a statement or of a rule that comes from it.</summary>
    public static JsonObject Statement() => new() { ["type"] = "string", ["pattern"] = @"^[A-Z]+-?\d+[a-z]?(\.\d+)?$" };

    public static JsonObject Date() => new() { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" };

    public static JsonObject Number() => new() { ["type"] = "integer", ["minimum"] = 1 };

    public static JsonObject Truth() => new() { ["type"] = "boolean" };

    public static JsonObject ListOf(JsonObject item, int least = 0) => new() { ["type"] = "array", ["items"] = item, ["minItems"] = least, ["uniqueItems"] = true };

    /// <summary>A piece that the schema defines once.</summary>
    public static JsonObject Defined(string name) => new() { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = $"#/definitions/{name}" }) };

    /// <summary>A text in both languages.</summary>
    public JsonObject Words() => Mapping("words", ("nl", Text()), ("en", Text()));

    /// <summary>One of these, each with what it means.</summary>
    public static JsonObject OneOf(IEnumerable<(string Value, string Meaning)> choices)
    {
        var all = choices.ToList();
        return new JsonObject
        {
            ["enum"] = new JsonArray([.. all.Select(choice => JsonValue.Create(choice.Value))]),
            ["enumDescriptions"] = new JsonArray([.. all.Select(choice => JsonValue.Create(choice.Meaning))]),
        };
    }

    /// <summary>One of the words for the members of an enumeration.</summary>
    public JsonObject OneOf<T>(Func<T, bool>? wanted = null)
        where T : struct, Enum =>
        OneOf(Names<T>.All.Where(name => wanted?.Invoke(name.Value) ?? true).Select(name => (name.Key, terms.Of(name.Value))));

    /// <summary>One of the answers of a fact.</summary>
    public JsonObject Answer(Fact fact) => OneOf(fact.Answers.Select(answer => (answer.Id.Value, answer.Label.In(phrases.Language))));

    /// <summary>A mapping with these keys, each described as <c>name.key</c>; a key that ends in a question mark may be left out.</summary>
    public JsonObject Mapping(string name, params IEnumerable<(string Key, JsonObject Value)> keys)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var (key, value) in keys)
        {
            var plain = key.TrimEnd('?');
            properties[plain] = Described(value, $"{name}.{plain}");
            if (plain == key)
                required.Add(plain);
        }
        return Described(new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false }, name);
    }

    /// <summary>A mapping whose keys are names that the file itself gives.</summary>
    public static JsonObject NamedBy(JsonObject value, string? pattern = Name) =>
        new() { ["type"] = "object", ["propertyNames"] = new JsonObject { ["pattern"] = pattern }, ["additionalProperties"] = value };

    /// <summary>A mapping whose keys are some of the words for the members of an enumeration.</summary>
    public JsonObject NamedBy<T>(Func<JsonObject> value)
        where T : struct, Enum
    {
        var properties = new JsonObject();
        foreach (var (key, member) in Names<T>.All)
        {
            properties[key] = value();
            properties[key]!["description"] = terms.Of(member);
        }
        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    /// <summary>The whole of a file.</summary>
    public JsonObject File(string name, JsonObject? definitions, params IEnumerable<(string Key, JsonObject Value)> keys)
    {
        var file = Mapping(name, keys);
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = phrases[$"{name}.title"] };
        foreach (var (key, value) in file.ToList())
        {
            file.Remove(key);
            schema[key] = value;
        }
        if (definitions is not null)
            schema["definitions"] = definitions;
        return schema;
    }

    private JsonObject Described(JsonObject shape, string name)
    {
        shape["description"] = phrases[name];
        return shape;
    }
}
