using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
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

    /// <summary>Learns; takes tens of milliseconds, and the same input always gives the same readings.</summary>
    public LocalUnderstanding(IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts)
    {
        var smallWords = Lexicon.Both.SelectMany(lexicon => lexicon["common"]).Select(Sentence.Of).ToList();
        vocabulary = new Vocabulary(smallWords, Texts(topics).Select(Sentence.Of));
        foreach (var alias in Lexicon.Both.SelectMany(lexicon => lexicon["aliases"]).Select(Sentence.Of))
            vocabulary.Alias(alias[0].ToString(), alias[1].ToString());
        var common = new bool[vocabulary.Count];
        foreach (var word in smallWords)
            common[vocabulary.Find(word[0])] = true;
        languages = new LanguageReader(
            vocabulary, topics.SelectMany(topic => topic.DutchExamples), topics.SelectMany(topic => topic.EnglishExamples));
        this.topics = new TopicFinder(topics, vocabulary, common, new Concepts(vocabulary));
        var everyday = EverydayWords.Of(topics);
        stops = new StopSpotter(everyday);
        this.facts = new FactSpotter(facts, everyday);
    }

    /// <inheritdoc/>
    public Understood Read(string text)
    {
        var sentence = new NumberedSentence(Sentence.Of(text), vocabulary);
        var language = languages.Read(sentence);
        var (topic, confidence, candidates) = topics.Find(sentence);
        return new Understood(topic, confidence, candidates, stops.Hear(sentence.Sentence, facts.Hear(sentence.Sentence)), language);
    }

    private static IEnumerable<string> Texts(IReadOnlyList<Topic> topics) =>
    [
        .. Lexicon.Both.SelectMany(lexicon => lexicon.Elsewhere),
        .. Concepts.Words,
        .. topics.SelectMany(topic => topic.DutchExamples.Concat(topic.EnglishExamples)),
    ];
}
