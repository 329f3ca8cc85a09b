using PolicyBot.Policy;

namespace PolicyBot.Tests.PacksRoom;

public sealed class ShippedPackTests
{
    [Fact]
    public void The_shipped_packs_are_in_order() =>
        Assert.Equal(
            Directory.EnumerateDirectories(Path.Combine(Shipped.Room, "Schools")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            Shipped.Shelf.Packs.Select(pack => pack.School.Value));

    [Fact]
    public void Every_topic_has_examples_enough_in_both_languages() =>
        Assert.All(Shipped.Shelf.Vocabulary.Topics, topic =>
        {
            Assert.True(topic.DutchExamples.Count >= 25, $"{topic.Id}: {topic.DutchExamples.Count} Dutch examples.");
            Assert.True(topic.EnglishExamples.Count >= 25, $"{topic.Id}: {topic.EnglishExamples.Count} English examples.");
        });

    [Fact]
    public void After_a_check_something_fitting_is_offered() =>
        Assert.All(Shipped.Shelf.Vocabulary.Topics.Where(topic => topic.Kind == TopicKind.Check), topic => Assert.NotEmpty(topic.Next));

    [Theory]
    [InlineData("noordhoek", "NH", 96)]
    [InlineData("komleren", "KL", 87)]
    [InlineData("albero", "AL", 53)]
    [InlineData("leemstee", "LE", 22)]
    [InlineData("borger-odoorn", "BO", 31)]
    public void Every_statement_of_the_text_is_modelled_or_says_why_not(string school, string prefix, int count)
    {
        var statements = Shipped.Shelf.For(new SchoolId(school)).Statements;
        Assert.Equal(Enumerable.Range(1, count).Select(number => $"{prefix}-{number:00}"), statements.Select(statement => statement.Id.Value));
        Assert.All(statements, statement => Assert.Equal(statement.As.Count == 0, statement.NotModelled is not null));
    }

    [Fact]
    public void Every_rule_on_a_card_can_be_explained_to_a_pupil() =>
        Assert.All(
            Shipped.Shelf.Packs.SelectMany(pack => pack.Answers.Values.SelectMany(answer => answer.Rules.Rules).Select(rule => pack.Explain(rule.Id))),
            explanation => Assert.All(new[] { explanation.Says, explanation.Example }, words => Assert.NotEqual(words.Dutch, words.English)));

    [Fact]
    public void No_pack_holds_a_phone_number_or_a_mail_address()
    {
        foreach (var file in Directory.GetFiles(Shipped.Folder, "*.yml", SearchOption.AllDirectories))
            Assert.DoesNotMatch(@"\b0\d[\d -]{7,}\b|\+31|\S+@\S+\.\S+", File.ReadAllText(file));
    }
}
