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
        var vector = vectors.Of(byTopic, evidence.Of(sentence, heard));
        Span<bool> wanted = stackalloc bool[ears.All.Count];
        foreach (var topic in topics)
            Want(topic.Facts, wanted);
        Want(Stops.Facts, wanted);
        var scores = ears.Silence();
        ears.Hear(vector.Places, vector.Values, wanted, scores);
        Span<bool> ofTopic = stackalloc bool[ears.All.Count];
        for (var place = 0; place < topics.Count; place++)
        {
            ofTopic.Clear();
            Want(topics[place].Facts, ofTopic);
            if (place == 0)
                Want(Stops.Facts, ofTopic);
            for (var ear = 0; ear < ofTopic.Length; ear++)
                ofTopic[ear] &= wanted[ear];
            vectors.About(topics[place].Id, ears, ofTopic, scores);
            for (var ear = 0; ear < ofTopic.Length; ear++)
                if (ofTopic[ear])
                {
                    wanted[ear] = false;
                    var fact = ears.All[ear].Fact.Id;
                    known = judgement.Of(ears.All[ear], ears.Chances(ear, scores), heard) is { } answer ? known.With(fact, answer) : known.Without(fact);
                }
        }
        return known;
    }

    private void Want(IEnumerable<FactId> facts, Span<bool> wanted)
    {
        foreach (var fact in facts)
            if (earOf.TryGetValue(fact, out var ear))
                wanted[ear] = true;
    }
}
