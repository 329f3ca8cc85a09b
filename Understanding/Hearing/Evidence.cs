using PolicyBot.Policy;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;
using PolicyBot.Understanding.Spotting.Phrases;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Hearing;

/// <summary>
/// What tells of facts beside the words themselves: the phrases that were found, the terms that phrases are made of (any word for "parents", any way to say "agreed"),
/// and words that follow each other.
/// </summary>
internal sealed class Evidence(WordForms forms)
{
    private const ulong AsPair = 11UL << 20, AsHit = 14UL << 20, AsHeard = 15UL << 20, AsTopic = 16UL << 20, AsTerm = 18UL << 20;

    private const float OfPair = 0.12f, OfHit = 0.25f, OfHeard = 0.6f, OfTopic = 0.3f, OfTerm = 0.08f;

    /// <summary>The feature of a topic.</summary>
    public static (ulong Hash, float Value) Of(TopicId topic) => (Hashing.Of(topic.Value, Hashing.Word) ^ AsTopic, OfTopic);

    /// <summary>All there is in this sentence, each feature once.</summary>
    public IReadOnlyList<(ulong Hash, float Value)> Of(NumberedSentence sentence, Heard heard)
    {
        var found = new Found(sentence.Count);
        var before = 0UL;
        for (var word = 0; word < sentence.Count; word++)
        {
            var stem = forms.Of(sentence, word).Stem;
            found.Add(Hashing.Join(before, stem ^ AsPair), OfPair);
            before = stem;
        }
        foreach (var term in heard.Terms)
            found.All.Add((term ^ AsTerm, OfTerm));
        foreach (var hit in heard.Hits)
        {
            var answer = HashOf(hit.Phrase);
            found.Add(answer ^ AsHit, OfHit);
            found.Add(Hashing.Join(answer, (ulong)heard.Clauses!.ManyDoubtsAbout(hit) | AsHit), OfHit);
        }
        foreach (var (fact, answer) in heard.Known.Answers)
            found.Add(Hashing.Join(Hashing.Of(fact.Value, Hashing.Word), Hashing.Of(answer.Value, Hashing.Word)) ^ AsHeard, OfHeard);
        return found.All;
    }

    private static ulong HashOf(FactPhrase phrase) =>
        Hashing.Join(Hashing.Of(phrase.Fact.Id.Value, Hashing.Word), Hashing.Of(phrase.Answer.Id.Value, phrase.InPassing ? Hashing.Stem : Hashing.Word));

    private sealed class Found(int words)
    {
        private readonly HashSet<ulong> seen = new(4 * words);

        public List<(ulong Hash, float Value)> All { get; } = new(24 * words);

        public void Add(ulong hash, float value)
        {
            if (seen.Add(hash))
                All.Add((hash, value));
        }
    }
}
