using System.Diagnostics;
using System.IO.Compression;
using PolicyBot.Tests.House;

namespace PolicyBot.Tests.Deployment;

public sealed class TeamsPackTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("policybot-teams").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Package => Path.Combine(folder, "policybot-teams.zip");

    [Fact]
    public async Task One_command_packs_what_Teams_needs_and_nothing_else()
    {
        var (code, said) = await Pack("--app-id", TeamsPackage.SomeAppId, "--bot-id", TeamsPackage.SomeBotId, "--host", "bot.school.example",
            "--privacy", "https://school.example/privacy?a=1&b=2");
        Assert.True(code == 0, said);

        using var package = ZipFile.OpenRead(Package);
        Assert.Equal(["color.png", "en.json", "manifest.json", "nl.json", "outline.png"], package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        foreach (var text in package.Entries.Where(entry => entry.Name.EndsWith(".json", StringComparison.Ordinal)))
            Assert.DoesNotContain("{{", Read(text), StringComparison.Ordinal);
        var manifest = Read(package.GetEntry("manifest.json")!);
        Assert.Contains($"\"id\": \"{TeamsPackage.SomeAppId}\"", manifest, StringComparison.Ordinal);
        Assert.Contains($"\"botId\": \"{TeamsPackage.SomeBotId}\"", manifest, StringComparison.Ordinal);
        Assert.Contains("\"privacyUrl\": \"https://school.example/privacy?a=1&b=2\"", manifest, StringComparison.Ordinal);
        Assert.Contains("no --terms given", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--app-id", "", TeamsPackage.SomeBotId, "bot.school.example")]
    [InlineData("--app-id", "policybot", TeamsPackage.SomeBotId, "bot.school.example")]
    [InlineData("--app-id", "00000000-0000-0000-0000-000000000000", TeamsPackage.SomeBotId, "bot.school.example")]
    [InlineData("--bot-id", TeamsPackage.SomeAppId, "7c9e6679", "bot.school.example")]
    [InlineData("--host", TeamsPackage.SomeAppId, TeamsPackage.SomeBotId, "https://bot.school.example/api")]
    public async Task What_is_missing_or_malformed_is_refused_in_one_line(string named, string appId, string botId, string host)
    {
        var (code, said) = await Pack("--app-id", appId, "--bot-id", botId, "--host", host);
        Assert.Equal(2, code);
        Assert.Contains(named, said, StringComparison.Ordinal);
        Assert.Single(said.Trim().Split('\n'));
        Assert.False(File.Exists(Package));
    }

    private async Task<(int Code, string Said)> Pack(params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, TeamsPackage.Folder, "pack.sh"), .. arguments, "--out", Package])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var pack = Process.Start(start)!;
        var (output, errors) = (pack.StandardOutput.ReadToEndAsync(), pack.StandardError.ReadToEndAsync());
        await pack.WaitForExitAsync();
        return (pack.ExitCode, await output + await errors);
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var text = new StreamReader(entry.Open());
        return text.ReadToEnd();
    }
}
