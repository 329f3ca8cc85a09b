using PolicyBot.Policy;
using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Topics;

/// <summary>Finds what a sentence is about by its likeness to the topics' examples; "about something else" is a class of its own.</summary>
internal sealed class TopicFinder
{
    /// <summary>Below this confidence no topic is given.</summary>
    public const double Certain = 0.50;

    /// <summary>The best topic must lead the next by this much.</summary>
    public const double Lead = 0.20;

    /// <summary>Below this confidence a topic is not offered either.</summary>
    public const double Possible = 0.15;

    /// <summary>A single word is worth offering topics for; it decides one only when it is an example.</summary>
    private const float MostForOneWord = 0.45f;

    /// <summary>How certain it is when somebody types an example word for word.</summary>
    private const float Example = 0.95f;

    /// <summary>Below the first no content is shared; from the second on enough is.</summary>
    private const float LeastShared = 0.20f, WellShared = 0.40f;

    private const int MostCandidates = 3;

    /// <summary>How many times the examples of a topic the sentences about something else may be; more would drown few examples.</summary>
    private const int MostElsewhere = 12;

    private readonly TopicId[] topics;
    private readonly Features features;
    private readonly SharedContent content;
    private readonly Chooser chooser;
    private readonly Dictionary<string, int> examplesOf = new(StringComparer.Ordinal);

    public TopicFinder(IReadOnlyList<Topic> topics, Vocabulary vocabulary, bool[] common, Concepts concepts)
    {
        this.topics = [.. topics.Select(topic => topic.Id)];
        var elsewhere = MostElsewhere / 2 * topics.Sum(topic => topic.DutchExamples.Count + topic.EnglishExamples.Count) / Math.Max(1, topics.Count);
        List<NumberedSentence>[] examples = [.. topics
            .Select(topic => topic.DutchExamples.Concat(topic.EnglishExamples))
            .Append(Lexicon.Both.SelectMany(lexicon => lexicon.Elsewhere.Take(elsewhere)))
            .Select(texts => texts.Select(text => new NumberedSentence(Sentence.Of(text), vocabulary)).ToList())];
        for (var topic = 0; topic < topics.Count; topic++)
            foreach (var text in examples[topic].Select(example => example.Sentence.Text))
                if (!examplesOf.TryAdd(text, topic) && examplesOf[text] != topic)
                    examplesOf[text] = -1;
        features = new Features(vocabulary, common, concepts, [.. examples.SelectMany(texts => texts)]);
        content = new SharedContent(vocabulary, common, concepts, examples[..^1]);
        chooser = new Chooser([.. examples.SelectMany((texts, index) => texts.Select(text => (features.Of(text), index)))], topics.Count + 1);
    }

    /// <summary>The topics worth offering, best first, and the one that is certain enough, if any.</summary>
    public (TopicId? Topic, double Confidence, IReadOnlyList<Candidate> Candidates) Find(NumberedSentence sentence)
    {
        if (sentence.Count == 0 || topics.Length == 0)
            return (null, 0, []);
        Span<float> shares = topics.Length <= 128 ? stackalloc float[topics.Length] : new float[topics.Length];
        content.Measure(sentence, shares);
        if (!shares.ContainsAnyInRange(LeastShared, 1f))
            return (null, 0, []);
        Span<float> chances = topics.Length <= 128 ? stackalloc float[topics.Length + 1] : new float[topics.Length + 1];
        chooser.Choose(features.Of(sentence), chances);
        var example = examplesOf.GetValueOrDefault(sentence.Sentence.Text, -1);
        for (var topic = 0; topic < topics.Length; topic++)
        {
            var confidence = chances[topic] * Math.Clamp((shares[topic] - LeastShared) / (WellShared - LeastShared), 0, 1);
            shares[topic] = topic == example ? Math.Max(Example, confidence)
                : example >= 0 ? Math.Min(confidence, 1 - Example)
                : sentence.Count == 1 ? Math.Min(confidence, MostForOneWord)
                : confidence;
        }
        return Rank(shares);
    }

    private (TopicId?, double, IReadOnlyList<Candidate>) Rank(Span<float> confidences)
    {
        var candidates = new List<Candidate>(MostCandidates);
        var (first, second) = (0f, 0f);
        for (var rank = 0; rank < MostCandidates; rank++)
        {
            var best = 0;
            for (var topic = 1; topic < confidences.Length; topic++)
                if (confidences[topic] > confidences[best])
                    best = topic;
            var confidence = confidences[best];
            (first, second) = rank switch { 0 => (confidence, second), 1 => (first, confidence), _ => (first, second) };
            if (confidence < Possible)
                break;
            candidates.Add(new Candidate(topics[best], confidence));
            confidences[best] = -1;
        }
        var certain = first >= Certain && first - second >= Lead;
        return (certain ? candidates[0].Topic : null, first, candidates);
    }
}
