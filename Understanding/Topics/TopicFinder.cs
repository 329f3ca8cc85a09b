using PolicyBot.Policy;
using PolicyBot.Understanding.Learning;
using PolicyBot.Understanding.Meaning;
using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Topics;

/// <summary>Finds what a sentence is about by its likeness to the topics' examples.</summary>
internal sealed class TopicFinder
{
    /// <summary>Below this confidence no topic is given.</summary>
    public const double Certain = 0.40;

    /// <summary>A single word, whatever small words stand round it, decides only when it says all: "vertrouwenspersoon" does, "iets met leerlingen" does not.</summary>
    public const double CertainByOneWord = 0.80;

    /// <summary>The best topic must lead the next by this much.</summary>
    public const double Lead = 0.06;

    /// <summary>Below this confidence a topic is not offered either.</summary>
    public const double Possible = 0.02;

    /// <summary>How certain it is when somebody types an example word for word.</summary>
    private const float Example = 0.95f;

    /// <summary>How much likelier than among the examples it is that somebody types something the bot is not for.</summary>
    private const float MoreElsewhere = 2.5f;

    /// <summary>A labelled sentence of fewer words only says a fact, not what it is about.</summary>
    private const int Whole = 6;

    private const int MostCandidates = 3;

    private readonly TopicId[] topics;
    private readonly int elsewhere;
    private readonly WordForms forms;
    private readonly Features features;
    private readonly Chooser chooser;
    /// <summary>By hash of the sentence: the sentences themselves need not stay in memory.</summary>
    private readonly FeatureTable examplesOf;

    /// <summary>Learns.</summary>
    /// <param name="byHash">By hash of an example the place of its topic in <paramref name="topics"/>.</param>
    /// <param name="examples">Sentences, each with the place of its topic in <paramref name="wanted"/>.</param>
    /// <param name="labelled">Sentences labelled with facts: the whole ones teach too, of the others only the features are looked at.</param>
    public TopicFinder(
        TopicId[] topics, FeatureTable byHash, NumberedSentence[] examples, int[] wanted, NumberedSentence[] labelled, int[] labelledWanted, WordForms forms, Concepts concepts)
    {
        (this.topics, this.forms, elsewhere, examplesOf) = (topics, forms, Array.IndexOf(topics, Topic.OutOfScope), byHash);
        var lessons = new Lessons(forms, concepts, [.. examples, .. labelled]);
        features = lessons.Features;
        var whole = Enumerable.Range(0, labelled.Length).Where(index => labelled[index].Count >= Whole).ToArray();
        chooser = new Chooser(
            [.. lessons.Vectors[..examples.Length], .. whole.Select(index => lessons.Vectors[examples.Length + index])],
            [.. wanted, .. whole.Select(index => labelledWanted[index])],
            topics.Length,
            features.Count);
    }

    /// <summary>As learned before.</summary>
    public TopicFinder(TopicId[] topics, FeatureTable byHash, WordForms forms, Concepts concepts, Knowledge known)
    {
        (this.topics, this.forms, elsewhere, examplesOf) = (topics, forms, Array.IndexOf(topics, Topic.OutOfScope), byHash);
        (features, chooser) = (new Features(forms, concepts, known), new Chooser(known, topics.Length));
    }

    /// <summary>By hash of each example the place of its topic; those that stand at more than one are left out.</summary>
    public static FeatureTable ByHash(Examples examples)
    {
        var topicsOf = examples.Sentences.Select(HashOf).Zip(examples.Topics).Distinct().ToLookup(pair => pair.First, pair => pair.Second);
        var found = new FeatureTable(topicsOf.Count);
        foreach (var example in topicsOf.Where(example => example.Count() == 1))
            found.Put(example.Key, example.Single());
        return found;
    }

    public IReadOnlyList<TopicId> Topics => topics;

    /// <summary>What was learned, to be kept.</summary>
    public Knowledge Knowledge => chooser.About(features);

    /// <summary>The features by which topics are found, by place.</summary>
    public ulong[] Hashes() => features.Hashes();

    /// <summary>A sentence as its topic is found by.</summary>
    public SparseVector VectorOf(NumberedSentence sentence) => features.Of(sentence);

    /// <summary>The topics worth offering, best first, and the one that is certain enough, if any.</summary>
    public (TopicId? Topic, double Confidence, IReadOnlyList<Candidate> Candidates) Find(NumberedSentence sentence, SparseVector vector)
    {
        if (sentence.Count == 0 || topics.Length == 0)
            return (null, 0, []);
        var chances = Chances(vector);
        if (examplesOf.Find(HashOf(sentence.Sentence)) is >= 0 and var example)
            for (var topic = 0; topic < topics.Length; topic++)
                chances[topic] = topic == example ? Math.Max(Example, chances[topic]) : Math.Min(chances[topic], 1 - Example);
        return Rank(chances, forms.CountOfContent(sentence) <= 1 ? CertainByOneWord : Certain);
    }

    /// <summary>How likely each topic is.</summary>
    public float[] Chances(SparseVector vector)
    {
        var chances = new float[topics.Length];
        chooser.Choose(vector, chances);
        if (elsewhere >= 0)
            chances[elsewhere] = chances[elsewhere] * MoreElsewhere / (1 + chances[elsewhere] * (MoreElsewhere - 1));
        return chances;
    }

    private static ulong HashOf(Sentence sentence) => Hashing.Of(sentence.Text, Hashing.Word);

    private (TopicId?, double, IReadOnlyList<Candidate>) Rank(Span<float> confidences, double enough)
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
        var certain = first >= enough && first - second >= Lead;
        return (certain ? candidates[0].Topic : null, first, candidates);
    }
}
