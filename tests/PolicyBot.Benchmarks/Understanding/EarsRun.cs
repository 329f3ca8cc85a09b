using System.Diagnostics;
using PolicyBot.Bot.Packs;
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
        var (topics, facts) = (vocabulary.Topics, vocabulary.Facts);
        switch (options)
        {
            case ["--ready"]:
                return Costs.Ready(topics, facts);
            case ["--folds", var count] when int.TryParse(count, out var folds) && folds > 1:
                EarsReport.Print(CrossValidated(topics, folds), withSentences: true);
                return 0;
            case ["--tuning"]:
                return Tuned(topics, facts, withSentences: true);
            case ["--unseen"]:
                return Unseen("Unseen", topics, facts);
            case ["--fresh"]:
                return Unseen("Fresh", topics, facts);
            case []:
                var result = Tuned(topics, facts, withSentences: false);
                await Costs.PrintAsync(topics, facts, Labelled.Of(topics));
                return result;
            default:
                Console.Error.WriteLine("understanding [--tuning | --unseen | --fresh | --folds N]");
                return 2;
        }
    }

    /// <summary>Sentences written apart from the examples, to be looked at: what is better on them need not be better elsewhere.</summary>
    private static int Tuned(IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts, bool withSentences)
    {
        var (sentences, learned) = Set("Tuning", topics);
        foreach (var sentence in learned)
            Console.WriteLine($"left out: {sentence.Topic}: {sentence.Text}");
        Console.WriteLine("These sentences are looked at while tuning, so the figures flatter; those of --unseen and --fresh are the ones to trust.");
        var complaints = Complaints(topics, sentences);
        foreach (var complaint in complaints)
            Console.Error.WriteLine(complaint);
        EarsReport.Print(Read(topics, facts, sentences), withSentences);
        return complaints.Count == 0 && sentences.Count > 0 ? 0 : 1;
    }

    /// <summary>Sentences by somebody who had not read the examples. Nothing of them is shown, not even by topic: whoever looks will tune by them.</summary>
    private static int Unseen(string folder, IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts)
    {
        var (sentences, _) = Set(folder, topics);
        EarsReport.PrintTotals(Read(topics, facts, sentences));
        return sentences.Count > 0 ? 0 : 1;
    }

    /// <summary>The sentences of a folder, apart those that are learned from as well: they measure nothing.</summary>
    private static (List<Labelled> Sentences, List<Labelled> Learned) Set(string folder, IReadOnlyList<Topic> topics)
    {
        var learned = Labelled.Learned(topics);
        var set = Labelled.In(Path.Combine(AppContext.BaseDirectory, "Understanding", "Sentences", folder)).ToLookup(sentence => learned.Contains(sentence.Bare));
        Console.WriteLine($"{set[false].Count()} sentences of {folder}; learned from {learned.Count} others; {set[true].Count()} left out because they are among those");
        return ([.. set[false]], [.. set[true]]);
    }

    private static List<Mark> Read(IReadOnlyList<Topic> topics, IReadOnlyList<Fact> facts, List<Labelled> sentences)
    {
        var reader = new LocalUnderstanding(topics, facts, LearnedFolder.OfProgram);
        return [.. sentences.Where(sentence => IsTopic(topics, sentence)).Select(sentence => Mark.Of(sentence, reader))];
    }

    /// <summary>Each part of the examples read by an understanding that learned from the others, and from no labelled sentence that says the same.</summary>
    private static List<Mark> CrossValidated(IReadOnlyList<Topic> topics, int folds)
    {
        var examples = Labelled.Of(topics);
        Console.WriteLine($"{examples.Count} examples, each read after learning from {folds - 1} of {folds} parts of them; to learn a part takes a minute or more");
        var part = Parts(examples, folds);
        var marks = new List<Mark>();
        for (var fold = 0; fold < folds; fold++)
        {
            var start = Stopwatch.GetTimestamp();
            var reader = new LocalUnderstanding(Labelled.Without(topics, bare => part.GetValueOrDefault(bare, -1) == fold), []);
            marks.AddRange(examples.Where(example => part[example.Bare] == fold).Select(example => Mark.Of(example, reader)));
            Console.WriteLine($"part {fold + 1} of {folds} after {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
        }
        return marks;
    }

    /// <summary>By chance, and the same every time; what says the same is of one part, whatever its topic.</summary>
    private static Dictionary<string, int> Parts(List<Labelled> examples, int folds)
    {
        var random = new Random(7);
        return examples.Select(example => example.Bare).Distinct(StringComparer.Ordinal).ToDictionary(bare => bare, _ => random.Next(folds), StringComparer.Ordinal);
    }

    /// <summary>A topic that is not there cannot be found, and a sentence that stands there twice counts twice.</summary>
    private static List<string> Complaints(IReadOnlyList<Topic> topics, List<Labelled> sentences) =>
    [
        .. sentences.Where(sentence => !IsTopic(topics, sentence)).Select(sentence => $"no topic '{sentence.Topic}': {sentence.Text}"),
        .. sentences.GroupBy(sentence => sentence.Bare).Where(same => same.Count() > 1).Select(same => $"twice among them: {same.First().Text}"),
    ];

    private static bool IsTopic(IReadOnlyList<Topic> topics, Labelled sentence) => topics.Any(topic => topic.Id.Value == sentence.Topic);
}
