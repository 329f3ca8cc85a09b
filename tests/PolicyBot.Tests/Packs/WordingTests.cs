using PolicyBot.Packs.Wording;
using PolicyBot.Policy;
using PolicyBot.Policy.Agreements;
using PolicyBot.Policy.Procedures;
using PolicyBot.Policy.Rules;
using PolicyBot.Policy.Verdicts;

namespace PolicyBot.Tests.PacksRoom;

public sealed class WordingTests
{
    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void Everything_that_packs_can_hold_has_a_name_for_people(Language language)
    {
        var terms = new Terms(language);
        Named<VerdictKind>();
        Named<Effect>();
        Named<Strength>();
        Named<TopicKind>();
        Named<StepKind>();
        Named<Relation>();
        Named<MisuseCategory>();
        Named<MeasureFor>();
        Named<DutyTime>();
        Named<ConsentFrom>();
        Named<ConsentHow>();
        Named<Renewal>();
        Assert.All(Shipped.Shelf.Packs.SelectMany(pack => pack.Life.Contacts).SelectMany(contact => contact.Days), day => Assert.NotEmpty(terms.Of(day)));
        Assert.All(Shipped.Shelf.Packs.SelectMany(pack => pack.Statements).SelectMany(statement => statement.As), item => Assert.NotEmpty(terms.Item(item.Sort)));

        void Named<T>()
            where T : struct, Enum
        {
            var names = Enum.GetValues<T>().Select(terms.Of).ToList();
            Assert.Equal(names.Count, names.Distinct().Count());
        }
    }

    [Fact]
    public void Choices_are_joined_as_people_say_them()
    {
        Assert.Equal("a", new Terms(Language.Dutch).Either(["a"]));
        Assert.Equal("a, b of c", new Terms(Language.Dutch).Either(["a", "b", "c"]));
        Assert.Equal("a or b", new Terms(Language.English).Either(["a", "b"]));
        Assert.Equal("", new Terms(Language.English).Either([]));
    }
}
