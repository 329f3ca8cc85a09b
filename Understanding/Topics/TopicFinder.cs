using PolicyBot.Policy;
using PolicyBot.Understanding.Learning;
using PolicyBot.Understanding.Meaning;
using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Topics;

/// <summary>Finds what a sentence is about by its likeness to the topics' examples.</summary>
internal sealed class TopicFinder
{
    /// <summary>Below this confidence no topic is given.</summary>
    public const double Certain = 0.30;

    /// <summary>A single word, whatever small words stand round it, decides only when it says all: "vertrouwenspersoon" does, "iets met leerlingen" does not.</summary>
    public const double CertainByOneWord = 0.70;

    /// <summary>The best topic must lead the next by this much.</summary>
    public const double Lead = 0.03;

    /// <summary>Below this confidence a topic is not offered either.</summary>
    public const double Possible = 0.02;

    /// <summary>How certain it is when somebody types an example word for word.</summary>
    private const float Example = 0.95f;

    /// <summary>How much likelier than among the examples it is that somebody types something the bot is not for.</summary>
    private const float MoreElsewhere = 2.5f;

    private const int MostCandidates = 3;

    private readonly TopicId[] topics;
    private readonly int elsewhere;
    private readonly WordForms forms;
    private readonly Features features;
    private readonly Chooser chooser;
    /// <summary>By hash of the sentence: the sentences themselves need not stay in memory.</summary>
    private readonly Dictionary<ulong, int> examplesOf = [];

    /// <param name="examples">Sentences, each with the place of its topic in <paramref name="topics"/>.</param>
    /// <param name="others">Sentences of which only the features are looked at.</param>
    /// <param name="known">What was learned from the same examples before; null to learn it now.</param>
    public TopicFinder(TopicId[] topics, NumberedSentence[] examples, int[] wanted, NumberedSentence[] others, WordForms forms, Concepts concepts, Knowledge? known)
    {
        (this.topics, this.forms, elsewhere) = (topics, forms, Array.IndexOf(topics, Topic.OutOfScope));
        for (var index = 0; index < examples.Length; index++)
            if (!examplesOf.TryAdd(HashOf(examples[index]), wanted[index]) && examplesOf[HashOf(examples[index])] != wanted[index])
                examplesOf[HashOf(examples[index])] = -1;
        if (known is not null)
        {
            features = new Features(forms, concepts, known);
            chooser = new Chooser(known, topics.Length);
            return;
        }
        var lessons = new Lessons(forms, concepts, [.. examples, .. others]);
        features = lessons.Features;
        chooser = new Chooser(lessons.Vectors[..examples.Length], wanted, topics.Length, features.Count);
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
        if (examplesOf.GetValueOrDefault(HashOf(sentence), -1) is >= 0 and var example)
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

    private static ulong HashOf(NumberedSentence sentence) => Hashing.Of(sentence.Sentence.Text, Hashing.Word);

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
