using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;
using PolicyBot.Understanding.Topics;

namespace PolicyBot.Understanding.Hearing;

/// <summary>The labelled sentences of all topics.</summary>
internal sealed class LabelledSentences
{
    private readonly (Topic Topic, LabelledSentence Labelled)[] all;

    private LabelledSentences((Topic, LabelledSentence)[] all, Sentence[] sentences, int[] topics) => (this.all, Sentences, Topics) = (all, sentences, topics);

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Per sentence the place of its topic.</summary>
    public int[] Topics { get; }

    public static LabelledSentences Of(IReadOnlyList<Topic> topics)
    {
        var all = topics.SelectMany(topic => topic.Labelled.Select(labelled => (topic, labelled))).ToArray();
        var sentences = new Sentence[all.Length];
        Parallel.For(0, all.Length, index => sentences[index] = Sentence.Of(all[index].labelled.Text));
        var places = topics.Index().ToDictionary(topic => topic.Item.Id, topic => topic.Index);
        return new LabelledSentences(all, sentences, [.. all.Select(one => places[one.topic.Id])]);
    }

    /// <summary>The sentences with the numbers of their words.</summary>
    public NumberedSentence[] Numbered(Vocabulary vocabulary)
    {
        var numbered = new NumberedSentence[Sentences.Count];
        Parallel.For(0, numbered.Length, index => numbered[index] = new NumberedSentence(Sentences[index], vocabulary));
        return numbered;
    }

    /// <summary>All of them made ready to learn from.</summary>
    public FactLessons Lessons(NumberedSentence[] numbered, TopicFinder topics, FactSpotter spotter, Evidence evidence)
    {
        var lessons = new FactLesson[all.Length];
        Parallel.For(0, all.Length, index =>
        {
            var heard = spotter.Hear(numbered[index].Sentence);
            lessons[index] = new FactLesson(all[index].Topic, all[index].Labelled, topics.VectorOf(numbered[index]), evidence.Of(numbered[index], heard), heard);
        });
        return new FactLessons(lessons, topics.Hashes());
    }
}
