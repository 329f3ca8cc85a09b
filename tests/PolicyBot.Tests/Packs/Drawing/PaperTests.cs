using System.Text.RegularExpressions;
using System.Xml.Linq;
using PolicyBot.Packs.Flowcharts;
using PolicyBot.Packs.Paper;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Tests.PacksRoom;

public sealed class PaperTests
{
    private static readonly DateOnly day = new(2026, 3, 9);

    public static TheoryData<string, Language> Papers
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var pack in Shipped.Shelf.Packs)
            {
                data.Add(pack.School.Value, Language.Dutch);
                data.Add(pack.School.Value, Language.English);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_paper_needs_nothing_but_itself(string school, Language language)
    {
        var page = PaperPage.Of(Shipped.Shelf.For(new SchoolId(school)), language, day);
        Assert.DoesNotMatch("(?i)<script|<link|<img|<iframe|\\bsrc=|url\\(|@import|https?:|javascript:|\\bon\\w+=\"", page);
        var html = Page(page);
        var names = html.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(html.Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value.TrimStart('#'), names));
        Assert.DoesNotContain("&", html.Descendants("style").Single().Value + Regex.Match(page, "<style>.*?</style>", RegexOptions.Singleline).Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_paper_names_school_text_revision_and_day_and_ends_with_the_mark_and_a_place_to_sign(string school, Language language)
    {
        var pack = Shipped.Shelf.For(new SchoolId(school));
        var page = PaperPage.Of(pack, language, day);
        var (mark, date, sign) = language == Language.Dutch
            ? ("gereconstrueerd – ter goedkeuring", "9 maart 2026", new[] { "naam", "rol", "datum", "handtekening", "akkoord", "aanpassen" })
            : ("reconstructed – for approval", "9 March 2026", ["name", "role", "date", "signature", "agreed", "change"]);
        var first = Page(page).Descendants("section").First().Value;
        Assert.All(new[] { pack.Name.In(language), pack.Document, pack.Revision, date }, text => Assert.Contains(text, first, StringComparison.Ordinal));
        var last = Page(page).Descendants("section").Last().Value;
        Assert.Contains(mark, last, StringComparison.Ordinal);
        Assert.All(sign, text => Assert.Contains(text, last, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_topic_rule_and_step_stands_on_it_with_its_source_and_every_chart_carries_the_mark(string school, Language language)
    {
        var pack = Shipped.Shelf.For(new SchoolId(school));
        var html = Page(PaperPage.Of(pack, language, day));
        var sheets = html.Descendants("section").Where(section => section.Descendants("h2").Any()).ToList();
        var topics = pack.Answers.Values.Where(answer => answer.Rules.Topic.Kind != TopicKind.Word).ToList();
        var told = new Dictionary<RuleId, int>();
        foreach (var (answer, sheet, number) in topics.Zip(sheets, Enumerable.Range(1, topics.Count)))
        {
            Assert.EndsWith(answer.Rules.Topic.Title.In(language), sheet.Descendants("h2").Single().Value, StringComparison.Ordinal);
            Assert.Equal(answer.Rules.Rules.Select(rule => rule.Id.Value), sheet.Descendants("tbody").Single().Elements("tr").Select(row => row.Elements("td").First().Value));
            Assert.All(answer.Rules.Rules.Zip(sheet.Descendants("tbody").Single().Elements("tr")), row =>
            {
                var where = row.First.Source.Line is { } line ? $" {line}" : $" {row.First.Since!.Value.Year}";
                Assert.Contains(row.First.Says.In(language), row.Second.Value, StringComparison.Ordinal);
                Assert.EndsWith(told.TryAdd(row.First.Id, number) ? where : $" {told[row.First.Id]}", row.Second.Value, StringComparison.Ordinal);
            });
            Assert.Equal(answer.Rules.NextQuestion(Known.Nothing) is not null, Has(sheet, "ladder"));
        }
        foreach (var (procedure, sheet) in pack.Handling.Procedures.Zip(sheets.Skip(topics.Count)))
            Assert.Equal(procedure.Steps.Select(step => step.Id.Value), sheet.Descendants("p").Where(p => p.Attribute("class")?.Value == "source").Select(p => p.Elements("b").Single().Value));
        Assert.All(sheets.Where(sheet => Has(sheet, "ladder") || Has(sheet, "steps")), sheet => Assert.True(Has(sheet, "mark")));
    }

    [Theory]
    [InlineData("noordhoek", Language.Dutch, "De eigen schema's van de school zijn er niet meer: NH-15 (Stroomschema voor medewerkers), NH-40 (Stroomschema voor leerlingen).")]
    [InlineData("noordhoek", Language.English, "The school's own charts are lost: NH-15 (Flowchart for staff), NH-40 (Flowchart for pupils).")]
    [InlineData("albero", Language.Dutch, "In jullie tekst zelf staan geen schema's.")]
    [InlineData("komleren", Language.Dutch, "In jullie tekst zelf staan geen schema's.")]
    [InlineData("borger-odoorn", Language.English, "Your text itself has no charts.")]
    [InlineData("leemstee", Language.English, "Your text itself has no charts.")]
    public void A_paper_says_where_its_charts_come_from_and_only_a_school_that_had_its_own_reads_that_they_are_lost(string school, Language language, string says)
    {
        var first = Page(PaperPage.Of(Shipped.Shelf.For(new SchoolId(school)), language, day)).Descendants("section").First().Value;
        Assert.Contains(says, first, StringComparison.Ordinal);
        Assert.Equal(school == "noordhoek", first.Contains("NH-40", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(DrawingTopics))]
    public void Whoever_climbs_down_the_ladder_is_sent_on_never_back_and_ends_where_the_bot_ends(string school, string topic)
    {
        var rules = Shipped.Rules(school, topic);
        var ladder = Ladder.Of(Flowchart.Of(rules));
        Assert.Equal(Enumerable.Range(1, ladder.Count), ladder.Select(rung => rung.Number));
        Assert.All(ladder, rung =>
        {
            Assert.Equal(rung.Question.Answers.Count, rung.Branches.Sum(branch => branch.Answers.Count));
            Assert.All(rung.Branches, branch => Assert.True(branch.End is null ? branch.GoTo > rung.Number && branch.GoTo <= ladder.Count : branch.GoTo is null));
        });
        var chance = new Random(topic.Length);
        for (var walk = 0; walk < 30 && ladder.Count > 0; walk++)
        {
            var (rung, known) = (ladder[0], Known.Nothing);
            while (true)
            {
                var answer = rung.Question.Answers[chance.Next(rung.Question.Answers.Count)];
                var branch = rung.Branches.Single(branch => branch.Answers.Contains(answer));
                known = known.With(rung.Question.Id, answer.Id);
                if (branch.End is { } end)
                {
                    Assert.Equal(end, rules.Judge(known).Kind);
                    break;
                }
                rung = ladder[branch.GoTo!.Value - 1];
            }
        }
    }

    public static TheoryData<string, string> DrawingTopics => Shipped.Topics;

    [Fact]
    public void A_file_is_written_for_each_school_and_language()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("papers").FullName, "new");
        var written = PaperFiles.Write(Shipped.Shelf, folder, day);
        Assert.Equal(Shipped.Shelf.Packs.SelectMany(pack => new[] { $"{pack.School}.nl.html", $"{pack.School}.en.html" }), written);
        Assert.All(written, file => Assert.StartsWith("<!doctype html>", File.ReadAllText(Path.Combine(folder, file)), StringComparison.Ordinal));
        Directory.Delete(folder, recursive: true);
    }

    private static bool Has(XElement sheet, string style) => sheet.Descendants().Any(element => element.Attribute("class")?.Value.Split(' ').Contains(style) == true);

    private static XElement Page(string page) => XElement.Parse(page["<!doctype html>".Length..]);
}
