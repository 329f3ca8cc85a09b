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
        var reading = Task.Run(() => new Concepts());
        var fingerprint = learned is null ? "" : Fingerprint.Of(topics, facts);
        var known = Remembered.Read(learned?.Recall(fingerprint), topics.Count, facts);
        var examples = known is null ? Examples.Of(topics) : null;
        var labelled = known is null ? LabelledSentences.Of(topics) : null;
        var concepts = reading.GetAwaiter().GetResult();
        var smallWords = Lexicon.Both.SelectMany(lexicon => lexicon["common"]).Select(Sentence.Of).ToList();
        var texts = known?.Texts ?? new Texts(
            new Vocabulary(smallWords, concepts.Words.Select(Sentence.Of), examples!.Sentences.Concat(labelled!.Sentences)),
            LanguageReader.LettersOf(examples), EverydayWords.Of(topics), TopicFinder.ByHash(examples));
        vocabulary = texts.Vocabulary;
        foreach (var alias in Lexicon.Both.SelectMany(lexicon => lexicon["aliases"]).Select(Sentence.Of))
            vocabulary.Alias(alias[0].ToString(), alias[1].ToString());
        var common = new bool[vocabulary.Count];
        foreach (var word in smallWords)
            common[vocabulary.Find(word[0])] = true;
        var spotting = Task.Run(() => (new StopSpotter(texts.Everyday), new FactSpotter(facts, texts.Everyday)));
        languages = new LanguageReader(vocabulary, texts.Letters);
        var forms = new WordForms(vocabulary, common, concepts);
        TopicId[] ids = [.. topics.Select(topic => topic.Id)];
        var numbered = labelled?.Numbered(vocabulary);
        this.topics = known is not null
            ? new TopicFinder(ids, texts.Examples, forms, concepts, known.Topics)
            : new TopicFinder(ids, texts.Examples, examples!.Numbered(vocabulary), examples.Topics, numbered!, labelled!.Topics, forms, concepts);
        (stops, var spotter) = spotting.GetAwaiter().GetResult();
        var evidence = new Evidence(forms);
        var lessons = labelled?.Lessons(numbered!, this.topics, spotter, evidence);
        var hearing = known?.Facts ?? lessons!.Learn(facts);
        Lessons = keepsLessons ? lessons : null;
        this.facts = new FactListener(spotter, evidence, new FactVectors(hearing.Hashes, this.topics.Hashes()), hearing.Ears);
        if (known is null)
            learned?.Keep(fingerprint, new Remembered(texts, this.topics.Knowledge, hearing).ToBytes());
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
