using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using PolicyBot.Packs;
using PolicyBot.Packs.Describing;

namespace PolicyBot.Tests.PacksRoom;

public sealed class SchemaTests
{
    private static readonly ConcurrentDictionary<string, Task<JsonSchema>> schemas = new();

    public static TheoryData<string> Files => new(Directory.GetFiles(Shipped.Folder, "*.yml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Shipped.Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal));

    [Fact]
    public void The_schemas_are_fresh()
    {
        var stale = SchemaFiles.Stale(Shipped.Shelf.Vocabulary, Shipped.Room);
        Assert.True(stale.Count == 0, $"Stale: {string.Join(", ", stale)}. Write anew: dotnet run --project Bot -- schema");
    }

    [Fact]
    public void A_schema_that_differs_is_written_and_then_fresh()
    {
        var folder = Directory.CreateTempSubdirectory("schemas");
        Assert.Equal(7, SchemaFiles.Write(Shipped.Shelf.Vocabulary, folder.FullName).Count);
        Assert.Empty(SchemaFiles.Write(Shipped.Shelf.Vocabulary, folder.FullName));
        folder.Delete(recursive: true);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_shipped_file_fits_its_schema_and_names_it_on_its_first_line(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Shipped.Folder, file));
        var up = string.Concat(Enumerable.Repeat("../", file.Count(letter => letter == '/')));
        Assert.StartsWith($"# yaml-language-server: $schema={up}Schemas/{Path.GetFileNameWithoutExtension(file)}.schema.json\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Empty(await ComplaintsAsync(file, text));
    }

    [Theory]
    [InlineData("Schools/noordhoek/pack.yml", "effect: allow", "effect: permit")]
    [InlineData("Schools/noordhoek/pack.yml", "known-privately: [\"no\"]", "known-privately: [nope]")]
    [InlineData("Schools/noordhoek/pack.yml", "known-privately: [\"no\"]", "known-privatly: [\"no\"]")]
    [InlineData("Schools/noordhoek/pack.yml", "known-privately: [\"no\"]", "known-privately: [no, \"yes\", unsure]")]
    [InlineData("Schools/noordhoek/pack.yml", "known-privately: [\"no\"]", "acute-danger: [\"yes\"]")]
    [InlineData("Schools/noordhoek/pack.yml", "topics: [friend-pupil]", "topics: [frend-pupil]")]
    [InlineData("Schools/noordhoek/pack.yml", "strength: must", "strength: must\n    colour: red")]
    [InlineData("Schools/noordhoek/pack.yml", "    line: 42\n", "")]
    [InlineData("Schools/noordhoek/pack.yml", "line: 42", "line: twelve")]
    [InlineData("Schools/noordhoek/pack.yml", "in-doubt: mt\n", "")]
    [InlineData("Schools/komleren/pack.yml", "approved: 2014-06-04", "approved: June 2014")]
    [InlineData("Schools/noordhoek/procedures.yml", "category: insult", "category: insults")]
    [InlineData("Schools/noordhoek/procedures.yml", "kind: report", "kind: tell")]
    [InlineData("Schools/noordhoek/procedures.yml", "required: true", "required: \"true\"")]
    [InlineData("Schools/noordhoek/school.yml", "days: [mon, ", "days: [monday, ")]
    [InlineData("Schools/noordhoek/pupils.yml", "    example:", "    exampel:")]
    [InlineData("Floor/floor.yml", "effect: stop", "effect: allow")]
    [InlineData("Floor/floor.yml", "    ask: in-doubt", "    ask: mt")]
    [InlineData("Vocabulary/topics.yml", "    kind: check", "    kind: chek")]
    [InlineData("Vocabulary/topics.yml", "in-picture: pupils", "in-picture: pupil")]
    [InlineData("Vocabulary/facts.yml", "    label: {", "    lable: {")]
    public async Task A_broken_file_does_not_fit(string file, string right, string wrong)
    {
        var text = (await File.ReadAllTextAsync(Path.Combine(Shipped.Folder, file))).ReplaceLineEndings("\n");
        var broken = new Regex(Regex.Escape(right)).Replace(text, wrong.Replace("$", "$$", StringComparison.Ordinal), 1);
        Assert.NotEqual(text, broken);
        Assert.NotEmpty(await ComplaintsAsync(file, broken));
    }

    [Fact]
    public void Every_choice_and_every_key_is_described()
    {
        foreach (var schema in SchemaFiles.Of(Shipped.Shelf.Vocabulary).Values)
            foreach (var node in Nodes(schema))
            {
                if (node["enum"] is JsonArray choices)
                    Assert.Equal(choices.Count, node["enumDescriptions"]!.AsArray().Count);
                if (node["type"]?.ToString() == "object" && node["properties"] is JsonObject properties)
                    Assert.All(properties.Where(property => property.Value!["enum"] is null), property => Assert.NotNull(property.Value!["description"]));
            }
    }

    /// <summary>What the reader says there is, against what the schema says, object by object.</summary>
    [Fact]
    public void The_schemas_have_the_keys_that_the_reader_knows()
    {
        using var packs = new SmallPacks();
        packs.Write("Vocabulary/topics.yml", "zzz: 1\n" + SmallPacks.Topics.Replace("  - id: friend\n", "  - id: friend\n    zzz: 1\n", StringComparison.Ordinal))
            .Write("Vocabulary/facts.yml", "zzz: 1\n" + SmallPacks.Facts.Replace("  - id: known\n", "  - id: known\n    zzz: 1\n", StringComparison.Ordinal).Replace("      - id: here\n", "      - id: here\n        zzz: 1\n", StringComparison.Ordinal))
            .Write("Floor/floor.yml", "zzz: 1\n" + SmallPacks.Floor.Replace("  - id: F1\n", "  - id: F1\n    zzz: 1\n", StringComparison.Ordinal).Replace("  law:\n", "  law:\n    zzz: 1\n", StringComparison.Ordinal))
            .Write("Floor/pupils.yml", "zzz: 1\n" + SmallPacks.Explained("F1").Replace("  F1:\n", "  F1:\n    zzz: 1\n", StringComparison.Ordinal))
            .Write("Schools/demo/pack.yml", "zzz: 1\nstatements: { zzz: 1, prefix: X, count: 1 }\n" + SmallPacks.School.Replace("  - id: X-01\n", "  - id: X-01\n    zzz: 1\n", StringComparison.Ordinal))
            .Write("Schools/demo/procedures.yml", "zzz: 1\nmisuse: [{ zzz: 1 }]\nmeasures: [{ zzz: 1 }]\nroutes: [{ zzz: 1 }]\nprocedures: [{ zzz: 1, steps: [{ zzz: 1 }] }]\n")
            .Write("Schools/demo/school.yml", "zzz: 1\n" + string.Concat(new[] { "contacts", "consent", "duties", "definitions", "documents", "audience", "not-modelled" }.Select(key => $"{key}: [{{ zzz: 1 }}]\n"))
                + "plans: [{ zzz: 1, items: [{ zzz: 1 }] }]\npupil-rules: [{ zzz: 1 }]\npupil-check: { zzz: 1, questions: [{ zzz: 1, answers: [{ zzz: 1 }] }] }\n");
        var known = packs.Problems().Select(problem => Regex.Match(problem, @"^(?<file>\S+?):\d+: No key 'zzz' in (?<what>.*)\. There is: (?<keys>.*)\.$")).Where(match => match.Success)
            .Select(match => $"{Path.GetFileNameWithoutExtension(match.Groups["file"].Value)}: {Keys(match.Groups["keys"].Value.Split(", "))}").ToHashSet();
        var described = SchemaFiles.Of(Shipped.Shelf.Vocabulary).SelectMany(schema => Nodes(schema.Value)
            .Where(node => node["required"] is not null && node["properties"] is JsonObject properties && !(properties.ContainsKey("nl") || properties.ContainsKey("short")))
            .Select(node => $"{schema.Key}: {Keys(node["properties"]!.AsObject().Select(property => property.Key))}")).ToHashSet();
        Assert.Equal(known.Order(), described.Order());
    }

    private static string Keys(IEnumerable<string> keys) => string.Join(' ', keys.Order(StringComparer.Ordinal));

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(pair => Nodes(pair.Value)).Prepend(mapping),
        JsonArray list => list.SelectMany(Nodes),
        _ => [],
    };

    private static async Task<IReadOnlyList<string>> ComplaintsAsync(string file, string yaml)
    {
        var schema = await schemas.GetOrAdd(Path.GetFileNameWithoutExtension(file), name => JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(Shipped.Room, $"Schemas/{name}.schema.json"))));
        return [.. schema.Validate(YamlAsJson.Of(yaml)).Select(error => error.ToString())];
    }
}
