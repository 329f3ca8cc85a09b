using PolicyBot.Tests.RecordsRoom;

namespace PolicyBot.Tests.BotRoom;

/// <summary>What whoever keeps a pack does from a terminal.</summary>
public sealed class AuthoringCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Papers_are_written_into_the_folder_asked_for()
    {
        var paper = Path.Combine(folder.Path, "paper");
        var (code, output, errors) = await BotProcess.RunAsync(["draw", "--paper", paper, "--packs", Packs.Copy(folder.Path)]);

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains($"written: {Path.Combine(paper, "noordhoek.nl.html")}", output, StringComparison.Ordinal);
        Assert.Contains("gereconstrueerd – ter goedkeuring", await File.ReadAllTextAsync(Path.Combine(paper, "noordhoek.nl.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--stale", "NH-32", "AL-48")]
    [InlineData("--statements", "96 uitspraken", "53 uitspraken")]
    public async Task Check_tells_more_when_asked_for_one_school_or_all(string table, string ofOne, string ofAnother)
    {
        var (code, output, errors) = await BotProcess.RunAsync(["check", table, "--school", "noordhoek"]);
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains(ofOne, output, StringComparison.Ordinal);
        Assert.DoesNotContain(ofAnother, output, StringComparison.Ordinal);

        Assert.Contains(ofAnother, (await BotProcess.RunAsync(["check", table])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_folders_of_packs_are_compared_in_words()
    {
        var (before, after) = (Packs.Copy(folder.Path), Packs.Copy(Path.Combine(folder.Path, "new")));
        Assert.Equal((0, "Nothing changed.", ""), await BotProcess.RunAsync(["diff", before, after, "--english"]));

        var pack = Path.Combine(after, "Schools/noordhoek/pack.yml");
        var text = (await File.ReadAllTextAsync(pack)).Split("- id: NH-31.2");
        await File.WriteAllTextAsync(pack, $"{text[0]}- id: NH-31.2{text[1].Replace("effect: stop", "effect: allow", StringComparison.Ordinal)}");
        var (code, output, errors) = await BotProcess.RunAsync(["diff", before, after, "--school", "noordhoek"]);

        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith(
            "Praktijkschool De Noordhoek · Vrienden worden met een leerling · wie antwoordt ‘Nee, alleen van school’: was Mag niet (NH-31.2), wordt Mag (NH-31.2)",
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_with_broken_packs_or_of_no_such_school_is_refused_with_what_is_wrong()
    {
        var before = Packs.Copy(folder.Path);
        var (code, _, errors) = await BotProcess.RunAsync(["diff", before, Packs.BrokenCopy(Path.Combine(folder.Path, "new"))]);
        Assert.Equal(1, code);
        Assert.Matches(@"new.*pack\.yml:\d+: No fact 'known-from-mars'", errors);

        (code, _, errors) = await BotProcess.RunAsync(["diff", before, before, "--school", "nergens"]);
        Assert.Equal(1, code);
        Assert.Contains("No school in either folder 'nergens'. There is: albero, ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_that_is_missing_is_named_and_writing_makes_it_fresh()
    {
        var packs = Packs.Copy(folder.Path);
        var (code, output, _) = await BotProcess.RunAsync(["schema", "--check", "--packs", packs]);
        Assert.Equal(1, code);
        Assert.Contains("stale: Schemas/pack.schema.json", output, StringComparison.Ordinal);

        Assert.Contains("written: Schemas/pack.schema.json", (await BotProcess.RunAsync(["schema", "--packs", packs])).Output, StringComparison.Ordinal);
        Assert.Equal((0, "", ""), await BotProcess.RunAsync(["schema", "--check", "--packs", packs]));
    }

    [Theory]
    [InlineData("check", "--stale", "--statements", "--school", "--english")]
    [InlineData("draw", "--paper", "--check")]
    [InlineData("diff", "<old>", "<new>", "--school", "--english")]
    [InlineData("schema", "--check", "--packs")]
    public async Task Each_command_explains_itself(string command, params string[] words)
    {
        var (code, output, errors) = await BotProcess.RunAsync([command, "--help"]);
        Assert.Equal((0, ""), (code, errors));
        Assert.All(words, word => Assert.Contains(word, output, StringComparison.Ordinal));
    }
}
