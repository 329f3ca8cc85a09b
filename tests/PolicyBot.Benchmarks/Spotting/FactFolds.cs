using PolicyBot.Packs;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Hearing;
using PolicyBot.Understanding.Spotting;

namespace PolicyBot.Benchmarks.Spotting;

/// <summary>The labelled sentences, each heard by ears that learned from the others; those that tell of one situation stay together.</summary>
internal static class FactFolds
{
    /// <summary>Sentences that share this part of their words are of one situation.</summary>
    private const double Alike = 0.6;

    /// <summary>Per labelled sentence what the ears make of each fact, having learned from the sentences of other situations.</summary>
    public static List<Dictionary<FactEar, float[]>> Chances(Shelf shelf, FactLessons lessons, int folds)
    {
        var part = Parts(lessons, folds);
        var chances = new Dictionary<FactEar, float[]>[lessons.Lessons.Count];
        for (var fold = 0; fold < folds; fold++)
        {
            var learned = lessons.Learn(shelf.Vocabulary.Facts, index => part[index] != fold);
            foreach (var index in Enumerable.Range(0, chances.Length).Where(index => part[index] == fold))
                chances[index] = lessons.Chances(learned, index);
        }
        return [.. chances];
    }

    public static List<FactMark> Marks(FactLessons lessons, StopSpotter stops, List<Dictionary<FactEar, float[]>> chances, Judgement judgement) => [.. lessons.Lessons.Select((lesson, index) =>
    {
        var known = lesson.Heard;
        foreach (var (ear, of) in chances[index])
            known = judgement.Of(ear, of, lesson.Heard) is { } answer ? known.With(ear.Fact.Id, answer) : known.Without(ear.Fact.Id);
        var sentence = new FactSentence(lesson.Topic, lesson.Labelled.Facts, lesson.Labelled.Text);
        return FactMark.Of(sentence, stops.Hear(Understanding.Reading.Sentence.Of(sentence.Text), known));
    })];

    /// <summary>By chance, and the same every time.</summary>
    private static int[] Parts(FactLessons lessons, int folds)
    {
        var random = new Random(7);
        var part = new int[lessons.Lessons.Count];
        var words = lessons.Lessons.Select(lesson => lesson.ByTopic.Places.ToHashSet()).ToArray();
        var earlier = new Dictionary<TopicId, List<int>>();
        for (var index = 0; index < part.Length; index++)
        {
            if (!earlier.TryGetValue(lessons.Lessons[index].Topic.Id, out var others))
                earlier.Add(lessons.Lessons[index].Topic.Id, others = []);
            var like = others.FindIndex(other => Math.Abs(words[index].Count - words[other].Count) < words[index].Count && 2.0 * words[index].Count(words[other].Contains) > Alike * (words[index].Count + words[other].Count));
            part[index] = like < 0 ? random.Next(folds) : part[others[like]];
            others.Add(index);
        }
        return part;
    }
}
