using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyBot.Tests.House;

namespace PolicyBot.Tests.Deployment;

/// <summary>The Teams app package as it stands in the repository.</summary>
internal static class TeamsPackage
{
    public const string Folder = "deploymentTemplates/teamsApp";
    public const string SomeAppId = "0f8fad5b-d9cb-469f-a165-70867728950e";
    public const string SomeBotId = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    public static readonly IReadOnlyList<string> Texts = ["nl.json", "en.json"];

    public static string Read(string file) => Repository.Read($"{Folder}/{file}");

    public static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Repository.Root, Folder, file));

    public static JsonNode Manifest() => JsonNode.Parse(Read("manifest.json"))!;

    public static Dictionary<string, string> TextsOf(string file)
    {
        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(Read(file))!;
        texts.Remove("$schema");
        return texts;
    }

    /// <summary>The manifest with values in place of its placeholders, as pack.sh would fill it.</summary>
    public static string Filled() => Read("manifest.json")
        .Replace("{{APP_ID}}", SomeAppId, StringComparison.Ordinal)
        .Replace("{{BOT_ID}}", SomeBotId, StringComparison.Ordinal)
        .Replace("{{HOST}}", "bot.school.example", StringComparison.Ordinal)
        .Replace("{{VERSION}}", "1.0.0", StringComparison.Ordinal)
        .Replace("{{WEBSITE_URL}}", "https://school.example", StringComparison.Ordinal)
        .Replace("{{PRIVACY_URL}}", "https://school.example/privacy", StringComparison.Ordinal)
        .Replace("{{TERMS_URL}}", "https://school.example/terms", StringComparison.Ordinal);

    /// <summary>The texts of the manifest itself, by the names the language files give them.</summary>
    public static Dictionary<string, string> OwnTexts()
    {
        var manifest = Manifest();
        var texts = new Dictionary<string, string>
        {
            ["name.short"] = Text(manifest["name"]!["short"]),
            ["name.full"] = Text(manifest["name"]!["full"]),
            ["description.short"] = Text(manifest["description"]!["short"]),
            ["description.full"] = Text(manifest["description"]!["full"]),
        };
        foreach (var (list, listAt) in CommandLists().Select((list, at) => (list, at)))
            foreach (var (command, at) in list["commands"]!.AsArray().Select((command, at) => (command!, at)))
                foreach (var part in new[] { "title", "description", "prompt" }.Where(part => command[part] is not null))
                    texts[$"bots[0].commandLists[{listAt}].commands[{at}].{part}"] = Text(command[part]);
        foreach (var (command, at) in MessageActions().Select((command, at) => (command, at)))
            foreach (var part in new[] { "title", "description" })
                texts[$"composeExtensions[0].commands[{at}].{part}"] = Text(command[part]);
        return texts;
    }

    public static IEnumerable<JsonNode> CommandLists() => Manifest()["bots"]![0]!["commandLists"]!.AsArray().Select(list => list!);

    public static IEnumerable<JsonNode> MessageActions() => Manifest()["composeExtensions"]![0]!["commands"]!.AsArray().Select(command => command!);

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
