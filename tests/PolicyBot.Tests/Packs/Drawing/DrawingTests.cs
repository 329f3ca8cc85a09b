using PolicyBot.Packs.Flowcharts;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Tests.PacksRoom;

public sealed class DrawingTests
{
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
        Assert.Equal(Shipped.Shelf.Packs.Select(pack => $"Schools/{pack.School}/drawing.md"), DrawingFiles.Write(Shipped.Shelf, folder.FullName));
        Assert.Empty(DrawingFiles.Stale(Shipped.Shelf, folder.FullName));
        Assert.Empty(DrawingFiles.Write(Shipped.Shelf, folder.FullName));
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(Language.Dutch, "Mag niet", "title: gereconstrueerd – ter goedkeuring\n")]
    [InlineData(Language.English, "Not allowed", "title: reconstructed – for approval\n")]
    public void A_pack_is_drawn_in_both_languages_with_every_topic_and_rule_and_each_chart_says_that_it_was_reconstructed(Language language, string refusal, string mark)
    {
        foreach (var pack in Shipped.Shelf.Packs)
        {
            var drawing = Drawing.Of(pack, language);
            Assert.Contains(refusal, drawing, StringComparison.Ordinal);
            foreach (var answer in pack.Answers.Values.Where(answer => answer.Rules.Topic.Kind != TopicKind.Word))
                Assert.Contains($"\n## {answer.Rules.Topic.Title.In(language)}\n", drawing, StringComparison.Ordinal);
            foreach (var rule in pack.Answers.Values.SelectMany(answer => answer.Rules.Rules))
                Assert.Contains($"**{rule.Id}**", drawing, StringComparison.Ordinal);
            Assert.Equal(Count(drawing, "```mermaid\n"), Count(drawing, mark));
        }
    }

    [Fact]
    public void A_topic_gets_a_chart_only_where_something_is_asked() =>
        Assert.All(Shipped.Shelf.Packs, pack =>
        {
            var asking = pack.Answers.Values.Count(answer => answer.Rules.NextQuestion(Known.Nothing) is not null);
            Assert.Equal(asking + pack.Handling.Procedures.Count + (pack.Life.PupilCheck is null ? 0 : 1), Count(Drawing.Of(pack, Language.Dutch), "```mermaid\n"));
        });

    [Fact]
    public void Each_step_of_a_procedure_is_drawn_in_its_place_with_who_acts_and_whether_it_may_be_left_out()
    {
        var drawing = Drawing.Of(Shipped.Shelf.For(new SchoolId("noordhoek")), Language.Dutch);

        Assert.Contains("s1[\"<b>1. de leerling, de ouders</b><br/>De leerling of de ouders vertellen het aan de mentor.<br/>NH-58\"]", drawing, StringComparison.Ordinal);
        Assert.Contains("s1 -.->|\"hoeft niet te wachten\"| s2", drawing, StringComparison.Ordinal);
        Assert.Contains("s2 --> s3", drawing, StringComparison.Ordinal);
        Assert.Matches("s6\\(\"<b>6\\. het MT</b>, zo nodig<br/>.*<br/>NH-63\"\\)", drawing);
        Assert.Matches("- \\*\\*F6\\*\\* .*landelijk sinds 1 augustus 2015\\), bij stap 6: ", drawing);
    }

    [Fact]
    public void Misuse_routes_and_measures_are_listed_with_their_statements()
    {
        foreach (var pack in Shipped.Shelf.Packs)
        {
            var handling = Drawing.Of(pack, Language.Dutch).Split("## Zo gaat de school om met misbruik")[1];
            var ids = pack.Handling.Misuse.Select(item => item.Id).Concat(pack.Handling.Routes.Select(item => item.Id)).Concat(pack.Handling.Measures.Select(item => item.Id));
            Assert.All(ids, id => Assert.Contains($"\n- **{id}** ", handling, StringComparison.Ordinal));
        }
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
