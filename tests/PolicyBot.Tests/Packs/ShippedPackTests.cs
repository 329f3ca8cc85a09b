using System.Text.RegularExpressions;
using PolicyBot.Packs.Flowcharts;
using PolicyBot.Policy;

namespace PolicyBot.Tests.PacksRoom;

public sealed partial class ShippedPackTests
{
    [Fact]
    public void The_shipped_packs_are_in_order() =>
        Assert.Equal(["albero", "noordhoek"], Shipped.Shelf.Packs.Select(pack => pack.School.Value));

    [Fact]
    public void The_drawings_are_fresh()
    {
        var stale = DrawingFiles.Stale(Shipped.Shelf, Shipped.Room);
        Assert.True(stale.Count == 0, $"Stale: {string.Join(", ", stale)}. Draw anew: dotnet run --project Bot -- draw");
    }

    [Fact]
    public void A_drawing_that_differs_is_written_and_then_fresh()
    {
        var folder = Directory.CreateTempSubdirectory("drawings");
        foreach (var pack in Shipped.Shelf.Packs)
            folder.CreateSubdirectory($"Schools/{pack.School}");
        Assert.Equal(["Schools/albero/drawing.md", "Schools/noordhoek/drawing.md"], DrawingFiles.Write(Shipped.Shelf, folder.FullName));
        Assert.Empty(DrawingFiles.Stale(Shipped.Shelf, folder.FullName));
        Assert.Empty(DrawingFiles.Write(Shipped.Shelf, folder.FullName));
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(Language.Dutch, "Mag niet")]
    [InlineData(Language.English, "Not allowed")]
    public void A_pack_is_drawn_in_both_languages_with_every_topic_and_every_deciding_rule(Language language, string refusal)
    {
        foreach (var pack in Shipped.Shelf.Packs)
        {
            var drawing = Drawing.Of(pack, language);
            Assert.Contains(refusal, drawing, StringComparison.Ordinal);
            Assert.Equal(pack.Answers.Count, drawing.Split("```mermaid").Length - 1);
            foreach (var rule in pack.Answers.Values.SelectMany(answer => answer.Rules.Rules))
                Assert.Contains($"**{rule.Id}**", drawing, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_topic_has_examples_enough_in_both_languages() =>
        Assert.All(Shipped.Shelf.Vocabulary.Topics, topic =>
        {
            Assert.True(topic.DutchExamples.Count >= 25, $"{topic.Id}: {topic.DutchExamples.Count} Dutch examples.");
            Assert.True(topic.EnglishExamples.Count >= 25, $"{topic.Id}: {topic.EnglishExamples.Count} English examples.");
        });

    [Fact]
    public void Every_topic_has_an_entry_at_every_school_and_a_silent_one_has_no_short_answer()
    {
        foreach (var pack in Shipped.Shelf.Packs)
            foreach (var topic in Shipped.Shelf.Vocabulary.Topics)
                Assert.Equal($"{pack.School}/{topic.Id}" == "albero/class-group", pack[topic.Id].Short is null);
    }

    [Theory]
    [InlineData("noordhoek", "NH", "1-14 16-34 46")]
    [InlineData("albero", "AL", "9-14 17-19 24-32 35 37 42-43 46-53")]
    public void Every_statement_about_these_topics_is_in_the_pack(string school, string letters, string numbers)
    {
        var text = File.ReadAllText(Path.Combine(Shipped.Folder, "Schools", school, "pack.yml"));
        var named = Statement().Matches(text).Select(match => match.Value).ToHashSet();
        Assert.DoesNotContain(Range(numbers).Select(number => $"{letters}-{number:00}"), id => !named.Contains(id));
    }

    [Fact]
    public void No_pack_holds_a_phone_number_or_a_mail_address()
    {
        foreach (var file in Directory.GetFiles(Shipped.Folder, "*.yml", SearchOption.AllDirectories))
            Assert.DoesNotMatch(@"\b0\d[\d -]{7,}\b|\+31|\S+@\S+\.\S+", File.ReadAllText(file));
    }

    private static IEnumerable<int> Range(string numbers) => numbers.Split(' ').Select(part => part.Split('-').Select(int.Parse).ToArray())
        .SelectMany(ends => Enumerable.Range(ends[0], ends[^1] - ends[0] + 1));

    [GeneratedRegex(@"\b(NH|AL)-\d\d\b")]
    private static partial Regex Statement();
}
