using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.Verdicts;
using PolicyBot.Tests.PacksRoom;

namespace PolicyBot.Tests.DialogsRoom.Endings;

/// <summary>What a school laid down besides its rules reaches the colleague who asks about it.</summary>
public sealed class RelatedTests
{
    public static TheoryData<string, string> Topics
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var pack in Shipped.Shelf.Packs)
                foreach (var answer in pack.Answers.Values.Where(answer => answer.Rules.Topic.Kind != TopicKind.Word))
                    data.Add(pack.School.Value, answer.Rules.Topic.Id.Value);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task What_a_pack_relates_to_a_topic_is_on_the_card_whatever_the_answers(string school, string topic)
    {
        var answer = Shipped.Shelf.For(new SchoolId(school))[new TopicId(topic)];
        foreach (var language in Enum.GetValues<Language>())
            foreach (var pick in new Func<Fact, Answer>[] { fact => fact.Answers[0], fact => fact.Answers[^1] })
            {
                var card = await Ended.OfAsync(school, topic, Settled(answer.Rules, pick), language);
                Assert.All(answer.Related.Concat(answer.Plans.SelectMany(plan => plan.Items)), item => Assert.Contains(item.Says.In(language), card.Text, StringComparison.Ordinal));
                Assert.All(answer.Plans, plan => Assert.Contains(plan.Title.In(language), card.Text, StringComparison.Ordinal));
            }
    }

    /// <summary>A statement that became an agreement and nothing else is told with some topic.</summary>
    [Fact]
    public void Nothing_a_school_laid_down_waits_on_paper_alone() => Assert.All(Shipped.Shelf.Packs, pack =>
    {
        var (life, agreements) = (pack.Life, new HashSet<string>(StringComparer.Ordinal) { "consent", "duty", "pupil rule", "definition", "audience", "document" });
        var told = ((IEnumerable<Agreement>)[.. life.Consent, .. life.Duties, .. life.PupilRules, .. life.Definitions, .. life.Scopes, .. life.Documents])
            .Where(agreement => agreement.Topics.Count > 0).Select(agreement => agreement.Id.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(
            pack.Statements.Where(statement => statement.As.Count > 0 && statement.As.All(became => agreements.Contains(became.Sort))),
            statement => Assert.Contains(statement.As, became => told.Contains(became.Item)));
    });

    [Theory]
    [InlineData("noordhoek", "report-pupil-staff", "blijven netjes")]
    [InlineData("albero", "report-pupil-pupil", "op school en daarbuiten")]
    [InlineData("albero", "training", "Nieuwe apps")]
    [InlineData("borger-odoorn", "contacts", "breekt midden in de laatste zin af")]
    [InlineData("borger-odoorn", "use-in-class", "drie dingen")]
    [InlineData("leemstee", "contacts", "kijk op de site van de stichting")]
    [InlineData("leemstee", "inform-parents-pupils", "partners van de school")]
    public async Task What_stood_on_paper_alone_is_told_in_the_chat(string school, string topic, string words) =>
        Assert.Contains(words, (await Ended.OfAsync(school, topic)).Text, StringComparison.Ordinal);

    private static Known Settled(TopicRules rules, Func<Fact, Answer> pick)
    {
        var known = Known.Nothing;
        while (rules.NextQuestion(known) is { } fact)
            known = known.With(fact.Id, pick(fact).Id);
        return known;
    }
}
