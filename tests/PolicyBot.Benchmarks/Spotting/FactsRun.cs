using System.Diagnostics;
using System.Globalization;
using PolicyBot.Packs;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding;
using PolicyBot.Understanding.Hearing;
using PolicyBot.Understanding.Spotting;

namespace PolicyBot.Benchmarks.Spotting;

/// <summary>How well the facts of a sentence are heard, what a wrong or missed one does to the verdicts, and what it costs.</summary>
internal static class FactsRun
{
    private const int Rounds = 10;

    /// <summary>What is compared to choose how certain an ear must be.</summary>
    private static readonly Judgement[] judgements = [new(0.3f, 0.1f), new(0.4f, 0.1f), new(0.5f, 0.05f), new(0.5f, 0.1f), new(0.5f, 0.2f), new(0.6f, 0.1f), new(0.7f, 0.1f), new(0.8f, 0.1f)];

    public static int Run(string[] options)
    {
        var shelf = Shelf.Load(Path.Combine(AppContext.BaseDirectory, "packs"));
        if (options is ["--readers", var one, var other])
        {
            var seconds = FactSentence.In(other, shelf.Vocabulary);
            FactsReport.Print("another reader", shelf, [.. FactSentence.In(one, shelf.Vocabulary).Zip(seconds, (first, second) => FactMark.Of(first, second.Labelled))], sentences: false);
            return 0;
        }
        var start = Stopwatch.GetTimestamp();
        var ears = new LocalUnderstanding(shelf.Vocabulary.Topics, shelf.Vocabulary.Facts, learned: null, keepsLessons: true);
        Console.WriteLine($"learned after {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        switch (options)
        {
            case ["--hear", var file]:
                foreach (var line in File.ReadLines(file))
                    Console.WriteLine($"{string.Join(' ', Heard(ears, shelf, line).Answers.Select(pair => $"{pair.Fact}={pair.Answer}"))}\t{line}");
                return 0;
            case ["--on", var files, .. var rest]:
                foreach (var file in files.Split(','))
                    On(file, shelf, ears, rest);
                return 0;
            case ["--folds", var count, .. var rest] when int.TryParse(count, out var folds) && folds > 1:
                var stops = new StopSpotter(EverydayWords.Of(shelf.Vocabulary.Topics));
                if (rest is ["--grid"])
                    return Grid(shelf, ears, stops, folds);
                FactsReport.Print($"{folds} folds", shelf, FactFolds.Marks(ears.Lessons!, stops, FactFolds.Chances(shelf, ears.Lessons!, folds), Judgement.Usual), sentences: rest is not ["--figures"]);
                return 0;
        }
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Understanding", "Sentences"), "facts.*.tsv").Order(StringComparer.Ordinal))
        {
            var sentences = FactSentence.In(path, shelf.Vocabulary);
            var name = Path.GetFileNameWithoutExtension(path);
            var withSentences = options is not ["--figures"] && name == "facts.heldout";
            FactsReport.Print(name + ", topic known", shelf, [.. sentences.Select(sentence => FactMark.Of(sentence, ears.Hear(sentence.Text, sentence.Topic)))], withSentences);
            FactsReport.Print(name, shelf, [.. sentences.Select(sentence => FactMark.Of(sentence, ears.Read(sentence.Text).Facts))], sentences: false);
            var begin = Stopwatch.GetTimestamp();
            for (var round = 0; round < Rounds; round++)
                foreach (var sentence in sentences)
                    ears.Read(sentence.Text);
            Console.WriteLine($"a sentence: {Stopwatch.GetElapsedTime(begin).TotalMicroseconds / (Rounds * sentences.Count):0.0} µs");
        }
        return 0;
    }

    /// <summary>What is heard in <c>sentence</c>, or in <c>topic TAB sentence</c> when its topic is known.</summary>
    private static Known Heard(LocalUnderstanding ears, Shelf shelf, string line) =>
        line.Split('\t') is [var topic, var text] ? ears.Hear(text, shelf.Vocabulary[new TopicId(topic)]) : ears.Read(line).Facts;

    private static void On(string file, Shelf shelf, LocalUnderstanding ears, string[] options)
    {
        var sentences = FactSentence.In(file, shelf.Vocabulary);
        if (options is not ["--grid"])
        {
            FactsReport.Print(Path.GetFileName(file), shelf, [.. sentences.Select(sentence => FactMark.Of(sentence, ears.Hear(sentence.Text, sentence.Topic)))], sentences: options is not ["--figures"]);
            return;
        }
        foreach (var judgement in judgements)
            Console.WriteLine($"{Path.GetFileName(file)} {judgement.Certain} {judgement.Doubtful}: {Line(shelf, [.. sentences.Select(sentence => FactMark.Of(sentence, ears.Hear(sentence.Text, sentence.Topic, judgement)))])}");
    }

    private static int Grid(Shelf shelf, LocalUnderstanding ears, StopSpotter stops, int folds)
    {
        var chances = FactFolds.Chances(shelf, ears.Lessons!, folds);
        var held = FactSentence.In(Path.Combine(AppContext.BaseDirectory, "Understanding", "Sentences", "facts.heldout.tsv"), shelf.Vocabulary);
        foreach (var judgement in judgements)
            Console.WriteLine($"{judgement.Certain} {judgement.Doubtful}: {Line(shelf, FactFolds.Marks(ears.Lessons!, stops, chances, judgement))} | {Line(shelf, [.. held.Select(sentence => FactMark.Of(sentence, ears.Hear(sentence.Text, sentence.Topic, judgement)))])}");
        return 0;
    }

    private static string Line(Shelf shelf, List<FactMark> marks)
    {
        var facts = marks.SelectMany(mark => mark.Facts).ToList();
        var schools = marks.Select(mark => mark.Schools(shelf)).Where(all => all.Any(one => one.Deciding)).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"found {facts.Count(one => one.IsFound)} missed {facts.Count(one => one.IsMissed)} wrong {facts.Count(one => one.IsWrong)} all {schools.Average(all => all.All(one => one.Same) ? 1.0 : 0):P1} one {schools.SelectMany(all => all).Where(one => one.Deciding).Average(one => one.Same ? 1.0 : 0):P1} any {marks.SelectMany(mark => mark.Schools(shelf)).Average(one => one.Same ? 1.0 : 0):P1}");
    }
}
