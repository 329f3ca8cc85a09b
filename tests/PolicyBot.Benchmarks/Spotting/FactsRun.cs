using System.Diagnostics;
using PolicyBot.Packs;
using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Policy.HardStops;
using PolicyBot.Understanding.Reading;
using PolicyBot.Understanding.Spotting;

namespace PolicyBot.Benchmarks.Spotting;

/// <summary>How well the facts of a sentence are heard, what a wrong or missed one does to the verdicts, and what it costs.</summary>
internal static class FactsRun
{
    private const int Rounds = 20;

    public static int Run(string[] options)
    {
        var shelf = Shelf.Load(Path.Combine(AppContext.BaseDirectory, "packs"));
        var start = Stopwatch.GetTimestamp();
        var everyday = EverydayWords.Of(shelf.Vocabulary.Topics);
        var spotter = new FactSpotter(shelf.Vocabulary.Facts, everyday);
        var stops = new StopSpotter(everyday);
        Console.WriteLine($"ready after {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        if (options is ["--hear", var file])
            return Hear(File.ReadLines(file), spotter, stops);
        foreach (var name in (string[])["facts.tuning", "facts.heldout"])
        {
            var path = Path.Combine(AppContext.BaseDirectory, "Understanding", "Sentences", name + ".tsv");
            if (!File.Exists(path))
                continue;
            var sentences = FactSentence.In(path, shelf.Vocabulary);
            Print(name, shelf, [.. sentences.Select(sentence => FactMark.Of(sentence, Heard(spotter, stops, sentence.Text)))], options is not ["--figures"] && name != "facts.heldout");
            var begin = Stopwatch.GetTimestamp();
            for (var round = 0; round < Rounds; round++)
                foreach (var sentence in sentences)
                    Heard(spotter, stops, sentence.Text);
            Console.WriteLine($"a sentence: {Stopwatch.GetElapsedTime(begin).TotalMicroseconds / (Rounds * sentences.Count):0.0} µs");
        }
        return 0;
    }

    private static Known Heard(FactSpotter spotter, StopSpotter stops, string text)
    {
        var sentence = Sentence.Of(text);
        return stops.Hear(sentence, spotter.Hear(sentence));
    }

    private static int Hear(IEnumerable<string> lines, FactSpotter spotter, StopSpotter stops)
    {
        foreach (var line in lines)
            Console.WriteLine($"{string.Join(' ', Heard(spotter, stops, line).Answers.Select(pair => $"{pair.Fact}={pair.Answer}"))}\t{line}");
        return 0;
    }

    private static void Print(string name, Shelf shelf, List<FactMark> marks, bool sentences)
    {
        Console.WriteLine();
        Console.WriteLine($"{name}: {marks.Count} sentences");
        var facts = marks.SelectMany(mark => mark.Facts).ToList();
        foreach (var fact in facts.GroupBy(fact => fact.Fact).OrderBy(fact => fact.Key.Value, StringComparer.Ordinal))
        {
            Console.WriteLine($"{fact.Key,-26} found {fact.Count(one => one.IsFound),4}  missed {fact.Count(one => one.IsMissed),4}  wrong {fact.Count(one => one.IsWrong),4}");
            foreach (var one in fact.Where(one => sentences && !one.IsFound))
                Console.WriteLine($"    {(one.IsWrong ? "WRONG" : "missed")} {one.Labelled?.Value ?? "-"} → {one.Heard?.Value ?? "-"} [{one.Sentence.Topic.Id}] {one.Sentence.Text}");
        }
        Console.WriteLine($"facts: found {facts.Count(fact => fact.IsFound)}, missed {facts.Count(fact => fact.IsMissed)}, wrong {facts.Count(fact => fact.IsWrong)}");
        var judged = marks.Select(mark => (Mark: mark, Same: mark.HasSameVerdicts(shelf), Deciding: mark.IsDeciding(shelf))).ToList();
        Console.WriteLine($"same verdicts at all schools: {judged.Average(one => one.Same ? 1.0 : 0):P1} of {judged.Count}; "
            + $"where facts decide: {judged.Where(one => one.Deciding).Average(one => one.Same ? 1.0 : 0):P1} of {judged.Count(one => one.Deciding)}");
        foreach (var one in judged.Where(one => sentences && !one.Same))
            Console.WriteLine($"    other verdict [{one.Mark.Sentence.Topic.Id}] {one.Mark.Sentence.Text}");
    }
}
