using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.HardStops;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Hearing;

/// <summary>Hears the facts of a sentence by phrases and by ears that learned, together.</summary>
internal sealed class FactListener
{
    private readonly FactSpotter spotter;
    private readonly Evidence evidence;
    private readonly FactVectors vectors;
    private readonly Ears ears;

    /// <summary>Per topic the ears that listen: where it comes first those for hard stops as well.</summary>
    private readonly Dictionary<TopicId, (int[] First, int[] Later)> earsOf;

    public FactListener(FactSpotter spotter, Evidence evidence, FactVectors vectors, Ears ears, IEnumerable<Topic> topics)
    {
        (this.spotter, this.evidence, this.vectors, this.ears) = (spotter, evidence, vectors, ears);
        var earOf = ears.All.Index().ToDictionary(ear => ear.Item.Fact.Id, ear => ear.Index);
        int[] For(IEnumerable<FactId> facts) => [.. facts.Where(earOf.ContainsKey).Select(fact => earOf[fact])];
        earsOf = topics.ToDictionary(topic => topic.Id, topic => (For(topic.Facts.Concat(Stops.Facts)), For(topic.Facts)));
    }

    /// <summary>The facts of these topics as phrases and ears hear them, and other facts as the phrases do.</summary>
    public Known Hear(NumberedSentence sentence, SparseVector byTopic, IReadOnlyList<Topic> topics, Judgement judgement)
    {
        var heard = spotter.Hear(sentence.Sentence);
        if (ears.All.Count == 0 || topics.Count == 0 || sentence.Count is 0 or > FactSpotter.MostWords)
            return heard;
        var known = heard;
        var sums = ears.Listen(vectors.Of(byTopic, evidence.Of(sentence, heard)));
        Span<float> notions = stackalloc float[Ears.Notions];
        Span<bool> done = stackalloc bool[ears.All.Count];
        foreach (var (rank, topic) in topics.Index())
        {
            var (about, value) = vectors.About(topic.Id);
            ears.About(sums, about, value, notions);
            foreach (var place in rank == 0 ? earsOf[topic.Id].First : earsOf[topic.Id].Later)
                if (!done[place])
                {
                    done[place] = true;
                    var ear = ears.All[place];
                    known = judgement.Of(ear, ear.Chances(notions), heard) is { } answer ? known.With(ear.Fact.Id, answer) : known.Without(ear.Fact.Id);
                }
        }
        return known;
    }
}
