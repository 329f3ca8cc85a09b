using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding;

namespace PolicyBot.Tests.UnderstandingRoom.Hearing;

/// <summary>What is heard by ears that learned from labelled sentences, where no phrase says it.</summary>
public sealed class HearingTests
{
    private static readonly FactId bike = new("bike");

    private static readonly Fact fact = new(bike, Both("Fiets?"), Both("Fiets"), null,
        [new Answer(new("yes"), Both("Ja"), [], ["heb een fiets"]), new Answer(new("no"), Both("Nee"), [], [])]);

    private static readonly LocalUnderstanding ears = new(Topics(labelled: true), [fact]);

    [Theory]
    [InlineData("mag ik komen, ik trap altijd zelf naar school", "yes")]
    [InlineData("mag ik komen, de bus brengt mij naar school", "no")]
    [InlineData("mag ik komen", null)]
    public void A_fact_is_heard_as_in_the_sentences_it_was_learned_from(string sentence, string? answer) =>
        Assert.Equal(answer, ears.Read(sentence).Facts[bike]?.Value);

    [Fact]
    public void A_phrase_is_heard_without_any_labelled_sentence() =>
        Assert.Equal(new AnswerId("yes"), new LocalUnderstanding(Topics(labelled: false), [fact]).Read("mag ik komen, ik heb een fiets").Facts[bike]);

    [Fact]
    public void What_was_learned_is_remembered_with_its_ears()
    {
        var kept = new KeptInMemory();
        var first = new LocalUnderstanding(Topics(labelled: true), [fact], kept);
        var again = new LocalUnderstanding(Topics(labelled: true), [fact], kept);
        Assert.Equal(1, kept.Times);
        foreach (var sentence in (string[])["ik trap altijd zelf", "mag ik komen op dag 3", "what do we eat", "zelf trapen", ""])
            Assert.Equivalent(first.Read(sentence), again.Read(sentence), strict: true);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(0.999)]
    public void What_was_kept_only_in_part_is_learned_again(double part)
    {
        var kept = new KeptInMemory();
        var first = new LocalUnderstanding(Topics(labelled: true), [fact], kept);
        kept.Cut(part);
        var again = new LocalUnderstanding(Topics(labelled: true), [fact], kept);
        Assert.Equal(2, kept.Times);
        Assert.Equivalent(first.Read("ik trap altijd zelf"), again.Read("ik trap altijd zelf"), strict: true);
    }

    private static Topic[] Topics(bool labelled) =>
    [
        new Topic(new("come"), TopicKind.Check, Both("Komen"), [bike], [], null,
            [.. Enumerable.Range(1, 12).Select(number => $"mag ik komen op dag {number}")], ["may I come", "can I come today"])
        {
            Labelled = labelled ? [.. Said("yes", "ik trap altijd zelf", "zelf trappen doe ik elke dag", "ik trap de hele weg", "ik kom trappend", "elke dag trap ik zelf"),
                .. Said("no", "de bus brengt mij", "ik kom met de bus", "elke dag neem ik de bus", "de bus stopt voor mijn deur", "altijd de bus"),
                .. Said(null, "mag ik komen", "kan ik komen vandaag", "mag het", "hoe laat mag ik komen", "mag iedereen komen")] : [],
        },
        new Topic(new("eat"), TopicKind.Check, Both("Eten"), [], [], null,
            [.. Enumerable.Range(1, 12).Select(number => $"wat eten we op dag {number}")], ["what is for lunch", "what do we eat"]),
    ];

    private static IEnumerable<LabelledSentence> Said(string? answer, params string[] texts) =>
        texts.Select(text => new LabelledSentence(text, answer is null ? Known.Nothing : Known.Nothing.With(bike, new(answer))));

    private static Words Both(string text) => new(text, text);

    private sealed class KeptInMemory : ILearned
    {
        private readonly Dictionary<string, byte[]> kept = [];

        public int Times { get; private set; }

        /// <summary>As after a disk that was full: only the first part is there.</summary>
        public void Cut(double part)
        {
            foreach (var (fingerprint, learned) in kept.ToList())
                kept[fingerprint] = learned[..(int)(part * learned.Length)];
        }

        public byte[]? Recall(string fingerprint) => kept.GetValueOrDefault(fingerprint);

        public void Keep(string fingerprint, byte[] learned)
        {
            kept[fingerprint] = learned;
            Times++;
        }
    }
}
