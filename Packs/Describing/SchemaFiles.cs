using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyBot.Packs.Wording;
using PolicyBot.Policy;

namespace PolicyBot.Packs.Describing;

/// <summary>The checked-in schemas, <c>Schemas/….schema.json</c>, with which an editor completes and underlines the YAML files.</summary>
public static class SchemaFiles
{
    private static readonly JsonSerializerOptions readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes every schema that differs from what the vocabulary asks for; returns the files written, below the folder.</summary>
    public static IReadOnlyList<string> Write(Vocabulary vocabulary, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "Schemas"));
        var written = new List<string>();
        foreach (var (file, schema) in Outdated(vocabulary, folder))
        {
            File.WriteAllText(Path.Combine(folder, file), schema);
            written.Add(file);
        }
        return written;
    }

    /// <summary>The files that are missing or differ.</summary>
    public static IReadOnlyList<string> Stale(Vocabulary vocabulary, string folder) => [.. Outdated(vocabulary, folder).Select(schema => schema.File)];

    /// <summary>The schema of each sort of file, by the file's name without its ending.</summary>
    internal static IReadOnlyDictionary<string, JsonObject> Of(Vocabulary vocabulary)
    {
        var (phrases, terms) = (new Phrases(typeof(SchemaFiles), Language.Dutch), new Terms(Language.Dutch));
        var shapes = new Shapes(phrases, terms);
        var (shared, rules) = (new VocabularyShapes(shapes, vocabulary, phrases), new RuleShapes(shapes, vocabulary, phrases));
        var school = new SchoolShapes(shapes, vocabulary, phrases, rules.Definitions);
        return new Dictionary<string, JsonObject>
        {
            ["facts"] = shared.Facts(),
            ["topics"] = shared.Topics(),
            ["floor"] = rules.Floor(),
            ["pack"] = rules.Pack(),
            ["pupils"] = rules.Pupils(),
            ["procedures"] = school.Procedures(),
            ["school"] = school.School(),
        };
    }

    private static IEnumerable<(string File, string Schema)> Outdated(Vocabulary vocabulary, string folder)
    {
        foreach (var (name, schema) in Of(vocabulary))
        {
            var file = $"Schemas/{name}.schema.json";
            var text = schema.ToJsonString(readable) + "\n";
            var path = Path.Combine(folder, file);
            if (!File.Exists(path) || File.ReadAllText(path).ReplaceLineEndings("\n") != text)
                yield return (file, text);
        }
    }
}
