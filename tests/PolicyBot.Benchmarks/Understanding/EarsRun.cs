using PolicyBot.Packs;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding;

namespace PolicyBot.Benchmarks.Ears;

/// <summary>How good understanding is on sentences it never saw, where it errs and why, and what it costs.</summary>
internal static class EarsRun
{
    private const int Folds = 5;

    public static async Task<int> RunAsync(string[] options)
    {
        var vocabulary = Shelf.Load(Path.Combine(AppContext.BaseDirectory, "packs")).Vocabulary;
        var training = Labelled.Of(vocabulary.Topics);
        var heldOut = Labelled.In(Path.Combine(AppContext.BaseDirectory, "sentences"));
        switch (options)
        {
            case ["--ready"]:
                return Costs.Ready(vocabulary.Topics, vocabulary.Facts);
            case ["--folds", var count] when int.TryParse(count, out var folds) && folds > 1:
                EarsReport.Print(CrossValidated(vocabulary.Topics, vocabulary.Facts, training, folds));
                return 0;
            case []:
                break;
            default:
                Console.Error.WriteLine("understanding [--folds N]");
                return 2;
        }
        var complaints = Complaints(vocabulary.Topics, training, heldOut);
        foreach (var complaint in complaints)
            Console.Error.WriteLine(complaint);
        if (heldOut.Count == 0)
            EarsReport.Print(CrossValidated(vocabulary.Topics, vocabulary.Facts, training, Folds));
        else
        {
            Console.WriteLine($"{heldOut.Count} sentences kept apart; {training.Count} to learn from");
            var reader = new LocalUnderstanding(vocabulary.Topics, vocabulary.Facts);
            EarsReport.Print([.. heldOut.Where(sentence => IsTopic(vocabulary.Topics, sentence)).Select(sentence => Mark.Of(sentence, reader))]);
        }
        await Costs.PrintAsync(vocabulary.Topics, vocabulary.Facts, heldOut.Count == 0 ? training : heldOut);
        return complaints.Count == 0 ? 0 : 1;
    }

    /// <summary>Each part of the training sentences read by an understanding that learned from the others.</summary>
    private static List<Mark> CrossValidated(IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts, List<Labelled> training, int folds)
    {
        Console.WriteLine($"{training.Count} training sentences, each read after learning from {folds - 1} of {folds} parts of them; facts are left out");
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
            .Concat(heldOut.GroupBy(sentence => sentence.Bare).Where(same => same.Count() > 1).Select(same => $"twice among the sentences kept apart: {same.First().Text}"))];
    }

    private static bool IsTopic(IReadOnlyList<Topic> topics, Labelled sentence) => topics.Any(topic => topic.Id.Value == sentence.Topic);
}
