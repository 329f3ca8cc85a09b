using System.Text.Json.Nodes;
using NJsonSchema;
using PolicyBot.Tests.House;

namespace PolicyBot.Tests.Deployment;

/// <summary>The package held against Microsoft's own schemas, of the version that the manifest names.</summary>
public class TeamsSchemaTests
{
    private const string Check = TeamsPackage.Folder + "/check";
    private const string Schemas = "@microsoft/app-manifest";

    [NeedsNodeFact(Check, Schemas)]
    public async Task The_manifest_is_what_its_schema_asks_for()
    {
        Assert.Equal($"https://developer.microsoft.com/json-schemas/teams/v{Version}/MicrosoftTeams.schema.json", TeamsPackage.Manifest()["$schema"]!.GetValue<string>());
        Complaints.None($"Correct manifest.json: Teams refuses the package. Schema version {Version}.", await Problems("MicrosoftTeams.schema.json", TeamsPackage.Filled()));
    }

    [NeedsNodeFact(Check, Schemas)]
    public async Task The_language_files_are_what_their_schema_asks_for()
    {
        foreach (var file in TeamsPackage.Texts)
            Complaints.None($"Correct {file}: Teams refuses the package.", await Problems("MicrosoftTeams.Localization.schema.json", TeamsPackage.Read(file)));
    }

    [NeedsNodeFact(Check, Schemas)]
    public async Task The_schema_refuses_an_unfilled_manifest_and_an_unknown_scope()
    {
        Assert.NotEmpty(await Problems("MicrosoftTeams.schema.json", TeamsPackage.Read("manifest.json")));
        var manifest = JsonNode.Parse(TeamsPackage.Filled())!;
        manifest["bots"]![0]!["scopes"]![0] = "school";
        Assert.NotEmpty(await Problems("MicrosoftTeams.schema.json", manifest.ToJsonString()));
    }

    private static string Version => TeamsPackage.Manifest()["manifestVersion"]!.GetValue<string>();

    private static async Task<IEnumerable<string>> Problems(string schema, string json)
    {
        var path = $"{Check}/node_modules/{Schemas}/build/json-schemas/teams/v{Version}/{schema}";
        Assert.True(File.Exists(Path.Combine(Repository.Root, path)), $"{Schemas} has no schema {Version}: raise its version in {Check}/package.json.");
        return (await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Path.Combine(Repository.Root, path))))
            .Validate(json).Select(problem => problem.ToString());
    }
}
