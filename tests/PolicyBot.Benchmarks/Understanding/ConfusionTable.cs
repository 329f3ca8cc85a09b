using System.Globalization;
using PolicyBot.Policy;

namespace PolicyBot.Benchmarks.Ears;

/// <summary>Which topic is taken for which: a row for each topic that is asked, a column for each that stood first when it was read.</summary>
internal static class ConfusionTable
{
    public const string Nothing = "nothing";

    /// <summary>Only of topics that are taken for another, or another for them.</summary>
    public static void Print(Language language, IReadOnlyCollection<Mark> marks)
    {
        var wrong = marks.Where(mark => !mark.BestIsRight).ToList();
        Console.WriteLine();
        Console.WriteLine($"{language}, what is taken for what: {wrong.Count} of {marks.Count}. Rows are asked, columns heard; a column has the number of its row.");
        var topics = wrong.SelectMany(mark => (string[])[mark.Sentence.Topic, Heard(mark)]).Distinct()
            .OrderBy(topic => topic == Nothing).ThenBy(topic => topic, StringComparer.Ordinal).ToList();
        var count = marks.CountBy(mark => (Asked: mark.Sentence.Topic, Heard: Heard(mark))).ToDictionary();
        var width = count.Values.Append(topics.Count).Max().ToString(CultureInfo.InvariantCulture).Length + 1;
        Row("", topics.Index().Select(topic => $"{topic.Index + 1}"));
        foreach (var (index, asked) in topics.Index())
            Row($"{index + 1,3} {asked}", asked == Nothing ? [] : topics.Select(heard => count.TryGetValue((asked, heard), out var times) ? $"{times}" : "."));

        void Row(string name, IEnumerable<string> cells) => Console.WriteLine($"{name,-33}{string.Concat(cells.Select(cell => cell.PadLeft(width)))}");
    }

    private static string Heard(Mark mark) => mark.Best ?? Nothing;
}
