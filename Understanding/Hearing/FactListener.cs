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
    private readonly Dictionary<FactId, FactEar> ears;

    public FactListener(FactSpotter spotter, Evidence evidence, FactVectors vectors, IEnumerable<FactEar> ears) =>
        (this.spotter, this.evidence, this.vectors, this.ears) = (spotter, evidence, vectors, ears.ToDictionary(ear => ear.Fact.Id));

    /// <summary>The facts of these topics as phrases and ears hear them, and other facts as the phrases do.</summary>
    public Known Hear(NumberedSentence sentence, SparseVector byTopic, IEnumerable<Topic> topics, Judgement judgement)
    {
        var heard = spotter.Listen(sentence.Sentence);
        var known = heard.Known;
        if (ears.Count == 0 || sentence.Count is 0 or > FactSpotter.MostWords)
            return known;
        var plain = vectors.Of(byTopic, evidence.Of(sentence, heard));
        var done = new HashSet<FactId>();
        foreach (var topic in topics)
        {
            var vector = vectors.About(plain, topic.Id);
            foreach (var fact in done.Count == 0 ? topic.Facts.Concat(Stops.Facts) : topic.Facts)
                if (ears.TryGetValue(fact, out var ear) && done.Add(fact))
                    known = judgement.Of(ear, ear.Chances(vector), heard) is { } answer ? known.With(fact, answer) : known.Without(fact);
        }
        return known;
    }
}
