using PolicyBot.Packs;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Tests.PacksRoom;

/// <summary>Sentences with the facts they say, as an author writes them down.</summary>
public sealed class LabelledTests : IDisposable
{
    private const string Labelled = "Vocabulary/Labelled/friend.tsv";

    private readonly SmallPacks packs = new();

    public void Dispose() => packs.Dispose();

    [Fact]
    public void A_topic_has_its_labelled_sentences()
    {
        packs.Write(Labelled, "# of friends\nknown=yes\tzij is mijn nichtje\n-\tmag het ook met familie\n");
        var topic = Shelf.Load(packs.Folder).Vocabulary.Topics[0];
        Assert.Equal(
            [new LabelledSentence("zij is mijn nichtje", Known.Nothing.With(new("known"), new("yes"))), new LabelledSentence("mag het ook met familie", Known.Nothing)],
            topic.Labelled);
    }

    [Fact]
    public void A_topic_may_do_without() => Assert.Empty(Shelf.Load(packs.Folder).Vocabulary.Topics[0].Labelled);

    [Theory]
    [InlineData("known=yes zij is mijn nichtje", "1: Wanted are facts (or -), one tab, and a sentence.")]
    [InlineData("yes\tzij is mijn nichtje", "1: 'yes' is not written fact=answer.")]
    [InlineData("knwon=yes\tzij is mijn nichtje", "1: No fact 'knwon'. There is: known, place, acute-danger, sexual-image, staff-offence, about-mt.")]
    [InlineData("-\tx\nknown=maybe\tzij is mijn nichtje", "2: No answer of fact 'known' 'maybe'. There is: yes, no.")]
    [InlineData("place=here\tzij woont hier", "1: Topic 'friend' does not ask 'place'.")]
    [InlineData("-\tzij is mijn nichtje\nknown=yes\tZij is mijn nichtje", "2: 'Zij is mijn nichtje' also stands at line 1.")]
    public void A_mistake_is_told_with_its_line(string text, string problem) =>
        Assert.Contains($"{Labelled}:{problem}", packs.Write(Labelled, text).Problems());
}
