using PolicyBot.Packs;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding;

namespace PolicyBot.Benchmarks.Ears;

/// <summary>How good understanding is on sentences it never saw, where it errs and why, and what it costs.</summary>
internal static class EarsRun
{
    public static async Task<int> RunAsync(string[] options)
    {
        var vocabulary = Shelf.Load(Path.Combine(AppContext.BaseDirectory, "packs")).Vocabulary;
        var (topics, facts, training) = (vocabulary.Topics, vocabulary.Facts, Labelled.Of(vocabulary.Topics));
        switch (options)
        {
            case ["--ready"]:
                return Costs.Ready(topics, facts);
            case ["--folds", var count] when int.TryParse(count, out var folds) && folds > 1:
                EarsReport.Print(CrossValidated(topics, training, folds), withSentences: true);
                return 0;
            case ["--tuning"]:
                return Tuned(topics, facts, training, withSentences: true);
            case ["--unseen"]:
                return Unseen("Unseen", topics, facts, training);
            case ["--fresh"]:
                return Unseen("Fresh", topics, facts, training);
            case []:
                var result = Tuned(topics, facts, training, withSentences: false);
                await Costs.PrintAsync(topics, facts, training);
                return result;
            default:
                Console.Error.WriteLine("understanding [--tuning | --unseen | --fresh | --folds N]");
                return 2;
        }
    }

    /// <summary>Sentences written apart from the examples, to be looked at: what is better on them need not be better elsewhere.</summary>
    private static int Tuned(IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts, List<Labelled> training, bool withSentences)
    {
        var sentences = Labelled.In(Path.Combine(AppContext.BaseDirectory, "Understanding", "Sentences", "Tuning"));
        var complaints = Complaints(topics, training, sentences);
        foreach (var complaint in complaints)
            Console.Error.WriteLine(complaint);
        var learned = training.Select(sentence => sentence.Bare).ToHashSet(StringComparer.Ordinal);
        var seen = sentences.RemoveAll(sentence => learned.Contains(sentence.Bare));
        Console.WriteLine($"{sentences.Count} sentences to tune by; learned from {training.Count} others; {seen} left out because they are among those");
        var reader = new LocalUnderstanding(topics, facts);
        EarsReport.Print([.. sentences.Where(sentence => IsTopic(topics, sentence)).Select(sentence => Mark.Of(sentence, reader))], withSentences);
        return complaints.Count == 0 && sentences.Count > 0 ? 0 : 1;
    }

    /// <summary>Sentences by somebody who had not read the examples. Nothing of them is shown, not even by topic: whoever looks will tune by them.</summary>
    private static int Unseen(string folder, IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts, List<Labelled> training)
    {
        var sentences = Labelled.In(Path.Combine(AppContext.BaseDirectory, "Understanding", "Sentences", folder));
        var learned = training.Select(sentence => sentence.Bare).ToHashSet(StringComparer.Ordinal);
        var seen = sentences.RemoveAll(sentence => learned.Contains(sentence.Bare));
        Console.WriteLine($"{sentences.Count} sentences of {folder}; learned from {training.Count} others; {seen} left out because they are among those");
        var reader = new LocalUnderstanding(topics, facts);
        EarsReport.PrintTotals([.. sentences.Where(sentence => IsTopic(topics, sentence)).Select(sentence => Mark.Of(sentence, reader))]);
        return sentences.Count > 0 ? 0 : 1;
    }

    /// <summary>Each part of the training sentences read by an understanding that learned from the others.</summary>
    private static List<Mark> CrossValidated(IReadOnlyList<Topic> topics, List<Labelled> training, int folds)
    {
        Console.WriteLine($"{training.Count} training sentences, each read after learning from {folds - 1} of {folds} parts of them");
        var part = Parts(training.Count, folds);
        var marks = new List<Mark>();
        for (var fold = 0; fold < folds; fold++)
        {
            var reader = new LocalUnderstanding(Labelled.Into(topics, training.Where((_, index) => part[index] != fold)), []);
            marks.AddRange(training.Where((_, index) => part[index] == fold).Select(sentence => Mark.Of(sentence, reader)));
        }
        return marks;
    }

    /// <summary>By chance, and the same every time.</summary>
    private static int[] Parts(int count, int folds)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(folds))];
    }

    /// <summary>A sentence that is also learned from measures nothing, and a topic that is not there cannot be found.</summary>
    private static List<string> Complaints(IReadOnlyList<Topic> topics, List<Labelled> training, List<Labelled> heldOut)
    {
        var learned = training.Select(sentence => sentence.Bare).ToHashSet(StringComparer.Ordinal);
        return [.. heldOut.Where(sentence => learned.Contains(sentence.Bare)).Select(sentence => $"also a training sentence: {sentence.Topic}: {sentence.Text}")
            .Concat(heldOut.Where(sentence => !IsTopic(topics, sentence)).Select(sentence => $"no topic '{sentence.Topic}': {sentence.Text}"))
            .Concat(heldOut.GroupBy(sentence => sentence.Bare).Where(same => same.Count() > 1).Select(same => $"twice among them: {same.First().Text}"))];
    }

    private static bool IsTopic(IReadOnlyList<Topic> topics, Labelled sentence) => topics.Any(topic => topic.Id.Value == sentence.Topic);
}
