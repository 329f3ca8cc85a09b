using System.Text.RegularExpressions;
using PolicyBot.Packs;
using PolicyBot.Packs.Checking;
using PolicyBot.Packs.Comparing;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Verdicts;
using PolicyBot.Tests.House;

namespace PolicyBot.Tests.PacksRoom;

/// <summary>What the guides show is what happens.</summary>
public sealed class GuideTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guides");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_school_of_the_guide_is_in_order_and_answers_as_the_guide_says()
    {
        CopyShipped();
        foreach (var block in Blocks("add-a-school.md", "yaml"))
            Write($"Schools/zonnehof/{Regex.Match(block, @"Schemas/(\w+)\.schema").Groups[1].Value}.yml", block);

        var (shelf, problems) = Shelf.Read(folder.FullName);
        Assert.Empty(problems);
        var pack = shelf!.For(new SchoolId("zonnehof"));
        var verdict = pack[new TopicId("friend-pupil")].Rules.Judge(Known.Nothing);
        Assert.Equal((VerdictKind.NotAllowed, "ZH-01"), (verdict.Kind, verdict.Reasons.Single().Id.Value));
        Assert.Equal(5, pack.Statements.Count);
    }

    [Fact]
    public void The_rule_that_the_guide_changes_is_the_one_in_the_pack_and_the_difference_is_told_as_the_guide_says()
    {
        CopyShipped();
        var file = Path.Combine(folder.FullName, "Schools/noordhoek/pack.yml");
        var pack = File.ReadAllText(file).ReplaceLineEndings("\n");
        var rule = Blocks("change-a-rule.md", "yaml").Single();
        Assert.Contains(rule, pack, StringComparison.Ordinal);

        File.WriteAllText(file, pack.Replace(rule, rule.Replace("effect: stop", "effect: ask-first", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Contains(DiffReport.Of(Shipped.Shelf, Shelf.Load(folder.FullName), new SchoolId("noordhoek"), Language.Dutch), Blocks("change-a-rule.md", ""));
    }

    [Fact]
    public void The_table_of_statements_has_the_line_that_the_guide_shows() =>
        Assert.Contains(Blocks("sign-off-a-pack.md", "").Single(), StatementTable.Of(Shipped.Shelf.For(new SchoolId("noordhoek")), Language.Dutch), StringComparison.Ordinal);

    [Fact]
    public void What_the_guide_calls_the_parts_of_the_report_is_what_the_report_calls_them()
    {
        var reports = string.Concat(Shipped.Shelf.Packs.Select(pack => StaleReport.Of(pack, Language.Dutch)));
        var named = Regex.Matches(Repository.Read("docs/guides/sign-off-a-pack.md"), @"^\| \*(?<name>[^*…]+)[^*]*\* \|", RegexOptions.Multiline).Select(match => match.Groups["name"].Value.Trim(' ', ',')).ToList();
        Assert.Equal(6, named.Count);
        Assert.All(named, name => Assert.Contains(name, reports, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_guide_of_the_packs_says_how_to_see_that_it_worked() =>
        Assert.All(new[] { "change-a-rule", "add-a-school", "add-a-question", "sign-off-a-pack" }, guide =>
            Assert.Contains("\n## How you see that it worked\n", Repository.Read($"docs/guides/{guide}.md").ReplaceLineEndings("\n"), StringComparison.Ordinal));

    private static IReadOnlyList<string> Blocks(string guide, string language) =>
        [.. Regex.Matches(Repository.Read($"docs/guides/{guide}").ReplaceLineEndings("\n"), @"^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)
            .Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value)];

    private void CopyShipped()
    {
        foreach (var file in Directory.EnumerateFiles(Shipped.Folder, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(Shipped.Folder, file), File.ReadAllText(file));
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
