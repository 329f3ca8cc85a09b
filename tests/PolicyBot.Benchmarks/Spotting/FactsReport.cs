using PolicyBot.Packs;

namespace PolicyBot.Benchmarks.Spotting;

/// <summary>What the figures of hearing facts look like on a screen.</summary>
internal static class FactsReport
{
    /// <param name="sentences">Also each sentence that is misheard.</param>
    public static void Print(string name, Shelf shelf, IReadOnlyList<FactMark> marks, bool sentences)
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
        Console.WriteLine($"{name} facts: found {facts.Count(fact => fact.IsFound)}, missed {facts.Count(fact => fact.IsMissed)}, wrong {facts.Count(fact => fact.IsWrong)}");
        var judged = marks.Select(mark => new Judged(mark, mark.Schools(shelf))).ToList();
        Console.WriteLine($"same verdicts at all schools: {Part(judged, one => one.IsSame)} of {judged.Count}; "
            + $"where facts decide: {Part([.. judged.Where(one => one.IsDeciding)], one => one.IsSame)} of {judged.Count(one => one.IsDeciding)}");
        var each = judged.SelectMany(one => one.Schools).ToList();
        Console.WriteLine($"same verdict at one school: {Part(each, one => one.Same)} of {each.Count}; where facts decide there: {Part([.. each.Where(one => one.Deciding)], one => one.Same)} of {each.Count(one => one.Deciding)}");
        foreach (var school in each.GroupBy(one => one.School))
            Console.WriteLine($"    {school.Key,-16} {Part([.. school], one => one.Same)}; where facts decide: {Part([.. school.Where(one => one.Deciding)], one => one.Same)} of {school.Count(one => one.Deciding)}");
        foreach (var one in judged.Where(one => sentences && !one.IsSame))
            Console.WriteLine($"    other verdict [{one.Mark.Sentence.Topic.Id}] {one.Mark.Sentence.Text}");
    }

    private static string Part<T>(IReadOnlyCollection<T> all, Func<T, bool> isSo) => $"{all.Count(isSo) / Math.Max(1.0, all.Count):P1}";

    private sealed record Judged(FactMark Mark, IReadOnlyList<SchoolMark> Schools)
    {
        public bool IsSame { get; } = Schools.All(one => one.Same);

        public bool IsDeciding { get; } = Schools.Any(one => one.Deciding);
    }
}
