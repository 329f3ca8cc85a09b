using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Hearing;

/// <summary>What tells of facts beside that by which topics are found: what phrases heard, and words that follow each other.</summary>
internal sealed class Evidence(WordForms forms)
{
    private const ulong AsPair = 11UL << 20, AsHeard = 15UL << 20, AsTopic = 16UL << 20;

    private const float OfPair = 0.12f, OfHeard = 0.6f, OfTopic = 0.3f;

    /// <summary>The feature of a topic.</summary>
    public static (ulong Hash, float Value) Of(TopicId topic) => (Hashing.Of(topic.Value, Hashing.Word) ^ AsTopic, OfTopic);

    /// <summary>All there is in this sentence, each feature once.</summary>
    /// <param name="heard">What phrases heard in it.</param>
    public IReadOnlyList<(ulong Hash, float Value)> Of(NumberedSentence sentence, Known heard)
    {
        var (seen, all) = (new HashSet<ulong>(2 * sentence.Count), new List<(ulong, float)>(sentence.Count + heard.Answers.Count));
        var before = 0UL;
        for (var word = 0; word < sentence.Count; word++)
        {
            var stem = forms.Of(sentence, word).Stem;
            if (seen.Add(Hashing.Join(before, stem ^ AsPair)))
                all.Add((Hashing.Join(before, stem ^ AsPair), OfPair));
            before = stem;
        }
        foreach (var (fact, answer) in heard.Answers)
            all.Add((Hashing.Join(Hashing.Of(fact.Value, Hashing.Word), Hashing.Of(answer.Value, Hashing.Word)) ^ AsHeard, OfHeard));
        return all;
    }
}
