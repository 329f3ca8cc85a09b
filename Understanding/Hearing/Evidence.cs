using PolicyBot.Policy;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;
using PolicyBot.Understanding.Spotting.Phrases;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Hearing;

/// <summary>
/// What tells of facts beside the words themselves: the phrases that were found, words that follow each other, and words that stand in a condition, in a doubt or
/// beside a denial.
/// </summary>
internal sealed class Evidence(WordForms forms)
{
    private const ulong AsPair = 11UL << 20, AsSkip = 12UL << 20, AsScoped = 13UL << 20, AsHit = 14UL << 20, AsHeard = 15UL << 20, AsTopic = 16UL << 20, AsConcept = 17UL << 20;

    private const float OfPair = 0.12f, OfSkip = 0.08f, OfScoped = 0.12f, OfHit = 0.25f, OfHeard = 0.6f, OfTopic = 0.3f;

    /// <summary>The feature of a topic.</summary>
    public static (ulong Hash, float Value) Of(TopicId topic) => (Hashing.Of(topic.Value, Hashing.Word) ^ AsTopic, OfTopic);

    /// <summary>All there is in this sentence, each feature once.</summary>
    public IReadOnlyList<(ulong Hash, float Value)> Of(NumberedSentence sentence, Heard heard)
    {
        var found = new Found(sentence.Count);
        var (before, earlier) = (0UL, 0UL);
        for (var word = 0; word < sentence.Count; word++)
        {
            var form = forms.Of(sentence, word);
            found.Add(Hashing.Join(before, form.Stem ^ AsPair), OfPair);
            if (word > 1)
                found.Add(Hashing.Join(earlier, form.Stem ^ AsSkip), OfSkip);
            (earlier, before) = (before, form.Stem);
            if (heard.Clauses?.ManyDoubtsAbout(word) is not (> 0 and var doubts))
                continue;
            found.Add(Hashing.Join(form.Stem, (ulong)doubts | AsScoped), OfScoped);
            foreach (var concept in form.Concepts)
                found.Add(Hashing.Join(concept, (ulong)doubts | AsConcept), OfScoped);
        }
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
        private readonly HashSet<ulong> seen = new(8 * words);

        public List<(ulong Hash, float Value)> All { get; } = new(8 * words);

        public void Add(ulong hash, float value)
        {
            if (seen.Add(hash))
                All.Add((hash, value));
        }
    }
}
