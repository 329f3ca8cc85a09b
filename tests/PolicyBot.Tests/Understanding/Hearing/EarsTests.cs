using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Hearing;
using PolicyBot.Understanding.Learning;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Tests.UnderstandingRoom.Hearing;

/// <summary>How ears are taught, and what is kept of it.</summary>
public sealed class EarsTests
{
    private const int Rain = 0, Umbrella = 1;

    private static readonly Fact wet = new(new("wet"), new("Nat?", "Wet?"), new("Nat", "Wet"), null,
        [new Answer(new("yes"), new("Ja", "Yes"), [], []), new Answer(new("no"), new("Nee", "No"), [], [])]);

    [Theory]
    [InlineData(new int[0], 0)]
    [InlineData(new[] { Rain }, 1)]
    [InlineData(new[] { Umbrella }, 1)]
    [InlineData(new[] { Rain, Umbrella }, 2)]
    public void What_two_words_say_only_together_is_heard(int[] words, int said)
    {
        var ears = Ears.Of([wet], Learned());
        var notions = new float[Ears.Notions];
        ears.About(ears.Listen(Sentence(words)), topic: -1, value: 0, notions);
        var chances = ears.All[0].Chances(notions);
        Assert.Equal(said, chances.IndexOf(chances.Max()));
        Assert.Equal(1, chances.Sum(), precision: 3);
    }

    [Fact]
    public void The_same_lessons_teach_the_same() => Assert.Equal(Learned().Weights.ToArray(), Learned().Weights.ToArray());

    [Fact]
    public void Two_sentences_in_one_say_what_either_says()
    {
        var both = Taught([Rain], 1, -1).With(Taught([Umbrella], 0, 2));
        Assert.Equal([1, 2], both!.Wanted);
        Assert.Equal([Rain, Umbrella], both.Sentence.Places);
    }

    [Fact]
    public void Two_sentences_that_contradict_each_other_are_not_made_one() => Assert.Null(Taught([Rain], 1).With(Taught([Umbrella], 2)));

    [Fact]
    public void Weights_in_an_eighth_of_the_room_add_up_to_nearly_the_same()
    {
        const int rows = 5, width = 48;
        var random = new Random(1);
        float[] weights = [.. Enumerable.Range(0, rows * width).Select(_ => random.NextSingle() - 0.5f)];
        var kept = Eighths.Of(weights, width);
        var sums = new float[width];
        for (var row = 0; row < rows; row++)
            kept.Add(row, 1, sums);
        for (var column = 0; column < width; column++)
            Assert.InRange(sums[column] - Enumerable.Range(0, rows).Sum(row => weights[row * width + column]), -kept.Steps.Sum() / 2, kept.Steps.Sum() / 2);
    }

    [Fact]
    public void Each_feature_has_its_place_also_when_the_table_has_grown_and_some_are_gone()
    {
        var random = new Random(2);
        ulong[] hashes = [.. Enumerable.Range(0, 5_000).Select(_ => (ulong)random.NextInt64())];
        var table = new FeatureTable(features: 10);
        Assert.Equal(Enumerable.Range(0, hashes.Length), hashes.Select(table.Add));
        Assert.Equal(Enumerable.Range(0, hashes.Length), hashes.Select(table.Add));
        Assert.Equal(-1, table.Find((ulong)random.NextInt64()));
        var even = table.Moved([.. Enumerable.Range(0, hashes.Length).Select(place => place % 2 == 0 ? place / 2 : -1)], hashes.Length / 2);
        Assert.Equal(Enumerable.Range(0, hashes.Length).Select(place => place % 2 == 0 ? place / 2 : -1), hashes.Select(even.Find));
        Assert.Equal(Enumerable.Range(0, hashes.Length), FeatureTable.Of(table.Hashes()) is var again ? hashes.Select(again.Find) : []);
    }

    private static EarsLearner Learned()
    {
        var learner = new EarsLearner([3], features: 2);
        learner.Learn([.. Enumerable.Range(0, 40).SelectMany(_ => (Taught[])[Taught([], 0), Taught([Rain], 1), Taught([Umbrella], 1), Taught([Rain, Umbrella], 2)])
            .Select((one, number) => one with { Topic = new($"topic-{number}") })]);
        return learner;
    }

    private static Taught Taught(int[] words, params sbyte[] wanted) => new(new("weather"), Sentence(words), wanted);

    private static SparseVector Sentence(int[] words) => new(words, [.. words.Select(_ => 1f)]);
}
