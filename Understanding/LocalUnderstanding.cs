using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Hearing;
using PolicyBot.Understanding.Meaning;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding;

/// <summary>Understanding that needs no service: it learns from the topics' examples and the facts' phrases when it is made.</summary>
public sealed class LocalUnderstanding : IUnderstanding
{
    private readonly Dictionary<TopicId, Topic> byId;
    private readonly Vocabulary vocabulary;
    private readonly LanguageReader languages;
    private readonly TopicFinder topics;
    private readonly FactListener facts;
    private readonly StopSpotter stops;

    /// <summary>Learns, which takes a while, or remembers what it learned from the same input. The same input always gives the same readings.</summary>
    /// <param name="learned">Where what is learned is kept; null to learn each time.</param>
    public LocalUnderstanding(IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts, ILearned? learned = null)
        : this(topics, facts, learned, keepsLessons: false)
    {
    }

    internal LocalUnderstanding(IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts, ILearned? learned, bool keepsLessons)
    {
        byId = topics.ToDictionary(topic => topic.Id);
        var meaning = Task.Run(() => new Concepts());
        var fingerprint = learned is null ? "" : Fingerprint.Of(topics, facts);
        var known = Remembered.Read(learned?.Recall(fingerprint), topics.Count, facts);
        var concepts = meaning.GetAwaiter().GetResult();
        if (known is null)
        {
            (known, var lessons) = Teaching.Learn(topics, facts, concepts);
            Lessons = keepsLessons ? lessons : null;
            learned?.Keep(fingerprint, known.ToBytes());
        }
        var spotting = Task.Run(() => (new StopSpotter(known.Texts.Everyday), new FactSpotter(facts, known.Texts.Everyday)));
        vocabulary = known.Texts.Vocabulary;
        languages = new LanguageReader(vocabulary, known.Texts.Letters);
        var forms = WordForms.Of(vocabulary, concepts);
        this.topics = new TopicFinder([.. topics.Select(topic => topic.Id)], known.Texts.Examples, forms, concepts, known.Topics);
        (stops, var spotter) = spotting.GetAwaiter().GetResult();
        this.facts = new FactListener(spotter, new Evidence(forms), new FactVectors(known.Facts.Hashes, this.topics.Hashes()), known.Facts.Ears, topics);
    }

    /// <summary>What hearing facts was learned from, where that is kept: to measure how well it is learned.</summary>
    internal FactLessons? Lessons { get; }

    /// <inheritdoc/>
    public Understood Read(string text)
    {
        var sentence = new NumberedSentence(Sentence.Of(text), vocabulary);
        var language = languages.Read(sentence);
        var vector = topics.VectorOf(sentence);
        var (topic, confidence, candidates) = topics.Find(sentence, vector);
        var heard = facts.Hear(sentence, vector, [.. candidates.Select(candidate => byId[candidate.Topic])], Judgement.Usual);
        return new Understood(topic, confidence, candidates, stops.Hear(sentence.Sentence, heard), language);
    }

    /// <summary>The facts in a sentence of which the topic is known.</summary>
    internal Known Hear(string text, Topic topic, Judgement? judgement = null)
    {
        var sentence = new NumberedSentence(Sentence.Of(text), vocabulary);
        return stops.Hear(sentence.Sentence, facts.Hear(sentence, topics.VectorOf(sentence), [topic], judgement ?? Judgement.Usual));
    }

    /// <summary>How likely each topic is, decided or not: for the analysis of errors.</summary>
    internal IReadOnlyDictionary<TopicId, float> Chances(string text) =>
        topics.Topics.Zip(topics.Chances(topics.VectorOf(new NumberedSentence(Sentence.Of(text), vocabulary)))).ToDictionary(pair => pair.First, pair => pair.Second);
}
