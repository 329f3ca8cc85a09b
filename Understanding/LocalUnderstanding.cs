using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Learning;
using PolicyBot.Understanding.Meaning;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding;

/// <summary>Understanding that needs no service: it learns from the topics' examples and the facts' phrases when it is made.</summary>
public sealed class LocalUnderstanding : IUnderstanding
{
    private readonly Vocabulary vocabulary;
    private readonly LanguageReader languages;
    private readonly TopicFinder topics;
    private readonly FactSpotter facts;
    private readonly StopSpotter stops;

    /// <summary>Learns, which takes a while, or remembers what it learned from the same input. The same input always gives the same readings.</summary>
    /// <param name="learned">Where what is learned is kept; null to learn each time.</param>
    public LocalUnderstanding(IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts, ILearned? learned = null)
    {
        var reading = Task.Run(() => new Concepts());
        var examples = Examples.Of(topics);
        var concepts = reading.GetAwaiter().GetResult();
        var smallWords = Lexicon.Both.SelectMany(lexicon => lexicon["common"]).Select(Sentence.Of).ToList();
        vocabulary = new Vocabulary(smallWords, concepts.Words.Select(Sentence.Of), examples.Sentences);
        foreach (var alias in Lexicon.Both.SelectMany(lexicon => lexicon["aliases"]).Select(Sentence.Of))
            vocabulary.Alias(alias[0].ToString(), alias[1].ToString());
        var common = new bool[vocabulary.Count];
        foreach (var word in smallWords)
            common[vocabulary.Find(word[0])] = true;
        var aside = Task.Run(() =>
        {
            var everyday = EverydayWords.Of(topics);
            return (new LanguageReader(vocabulary, examples), new StopSpotter(everyday), new FactSpotter(facts, everyday));
        });
        var fingerprint = learned is null ? "" : Fingerprint.Of(topics);
        var known = Knowledge.Read(learned?.Recall(fingerprint), topics.Count);
        this.topics = new TopicFinder(
            [.. topics.Select(topic => topic.Id)], examples.Numbered(vocabulary), examples.Topics, new WordForms(vocabulary, common, concepts), concepts, known);
        if (known is null)
            learned?.Keep(fingerprint, this.topics.Knowledge.ToBytes());
        (languages, stops, this.facts) = aside.GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    public Understood Read(string text)
    {
        var sentence = new NumberedSentence(Sentence.Of(text), vocabulary);
        var language = languages.Read(sentence);
        var (topic, confidence, candidates) = topics.Find(sentence);
        return new Understood(topic, confidence, candidates, stops.Hear(sentence.Sentence, facts.Hear(sentence.Sentence)), language);
    }

    /// <summary>How likely each topic is, decided or not: for the analysis of errors.</summary>
    internal IReadOnlyDictionary<TopicId, float> Chances(string text) =>
        topics.Topics.Zip(topics.Chances(new NumberedSentence(Sentence.Of(text), vocabulary))).ToDictionary(pair => pair.First, pair => pair.Second);
}
