using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Hearing;
using PolicyBot.Understanding.Meaning;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding;

/// <summary>Learns from the topics' examples, the labelled sentences and the facts' phrases; it takes a while. The same input always teaches the same.</summary>
internal static class Teaching
{
    /// <summary>All there is to know, and the lessons from which facts were learned: to measure how well.</summary>
    public static (Remembered Known, FactLessons Lessons) Learn(IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts, Concepts concepts)
    {
        var examples = Examples.Of(topics);
        var labelled = LabelledSentences.Of(topics);
        var vocabulary = new Vocabulary(WordForms.SmallWords(), concepts.Words.Select(Sentence.Of), examples.Sentences.Concat(labelled.Sentences));
        var forms = WordForms.Of(vocabulary, concepts);
        var texts = new Texts(vocabulary, LanguageReader.LettersOf(examples), EverydayWords.Of(topics), TopicFinder.ByHash(examples));
        var numbered = labelled.Numbered(vocabulary);
        var finder = new TopicFinder([.. topics.Select(topic => topic.Id)], texts.Examples, examples.Numbered(vocabulary), examples.Topics, numbered, labelled.Topics, forms, concepts);
        var lessons = labelled.Lessons(numbered, finder, new FactSpotter(facts, texts.Everyday), new Evidence(forms));
        return (new Remembered(texts, finder.Knowledge, lessons.Learn(facts)), lessons);
    }
}
