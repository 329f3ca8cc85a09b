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
    private readonly Dictionary<FactId, int> earOf;

    public FactListener(FactSpotter spotter, Evidence evidence, FactVectors vectors, Ears ears)
    {
        (this.spotter, this.evidence, this.vectors, this.ears) = (spotter, evidence, vectors, ears);
        earOf = ears.All.Index().ToDictionary(ear => ear.Item.Fact.Id, ear => ear.Index);
    }

    /// <summary>The facts of these topics as phrases and ears hear them, and other facts as the phrases do.</summary>
    public Known Hear(NumberedSentence sentence, SparseVector byTopic, IReadOnlyList<Topic> topics, Judgement judgement)
    {
        var heard = spotter.Listen(sentence.Sentence);
        var known = heard.Known;
        if (ears.All.Count == 0 || topics.Count == 0 || sentence.Count is 0 or > FactSpotter.MostWords)
            return known;
        var sums = ears.Listen(vectors.Of(byTopic, evidence.Of(sentence, heard)));
        Span<float> notions = stackalloc float[Ears.Notions];
        Span<bool> done = stackalloc bool[ears.All.Count];
        foreach (var (rank, topic) in topics.Index())
        {
            var (place, value) = vectors.About(topic.Id);
            ears.About(sums, place, value, notions);
            foreach (var fact in rank == 0 ? topic.Facts.Concat(Stops.Facts) : topic.Facts)
                if (earOf.TryGetValue(fact, out var ear) && !done[ear])
                {
                    done[ear] = true;
                    known = judgement.Of(ears.All[ear], ears.All[ear].Chances(notions), heard) is { } answer ? known.With(fact, answer) : known.Without(fact);
                }
        }
        return known;
    }
}
