using PolicyBot.Policy;

namespace PolicyBot.Benchmarks.Ears;

/// <summary>What the figures of understanding look like on a screen.</summary>
internal static class EarsReport
{
    private const int MostPairs = 25, MostSentences = 4, Bands = 5;

    /// <param name="withSentences">Also the sentences that are misread, and the words that mislead.</param>
    public static void Print(IReadOnlyList<Mark> marks, bool withSentences)
    {
        PrintTotals(marks);
        foreach (var language in marks.GroupBy(mark => mark.Sentence.Language).OrderBy(language => language.Key))
        {
            Head($"{language.Key}, by topic");
            foreach (var topic in language.GroupBy(mark => mark.Sentence.Topic).OrderBy(topic => topic.Key, StringComparer.Ordinal))
                Row(topic.Key, [.. topic]);
            ConfusionTable.Print(language.Key, [.. language]);
            if (withSentences)
                Misread([.. language.Where(mark => !mark.BestIsRight)]);
        }
    }

    /// <summary>All together and by language, what the bot is not for, and whether its confidence is a chance.</summary>
    public static void PrintTotals(IReadOnlyList<Mark> marks)
    {
        Head("");
        Row("all", marks);
        foreach (var language in Enum.GetValues<Language>())
            Row(language.ToString(), (Mark[])[.. marks.Where(mark => mark.Sentence.Language == language)]);
        var strangers = new Figures([.. marks.Where(mark => mark.Sentence.Topic == Mark.OutOfScope)]);
        var questions = new Figures([.. marks.Where(mark => mark.Sentence.Topic != Mark.OutOfScope)]);
        Console.WriteLine();
        Console.WriteLine($"out of scope recognised: {strangers.TurnedAway:P1} of {strangers.Count}; real questions turned away: {questions.TurnedAway:P1} of {questions.Count}");
        Console.WriteLine("confidence, and the part of those that is right: " + string.Join("; ", marks
            .GroupBy(mark => (int)Math.Min(Bands - 1, mark.Confidence * Bands)).OrderBy(band => band.Key)
            .Select(band => $"{band.Average(mark => mark.Confidence):0.00} {band.Average(mark => mark.BestIsRight ? 1.0 : 0):0.00} ({band.Count()})")));
    }

    private static void Head(string name)
    {
        Console.WriteLine();
        Console.WriteLine($"{name,-30}{"n",6}{"given",9}{"right",9}{"wrong",9}{"first",9}{"in three",10}");
    }

    private static void Row(string name, IReadOnlyCollection<Mark> marks)
    {
        var figures = new Figures(marks);
        if (figures.Count > 0)
            Console.WriteLine($"{name,-30}{figures.Count,6}{figures.Decided,9:P1}{figures.Right,9:P1}{figures.Wrong,9:P1}{figures.First,9:P1}{figures.InThree,10:P1}");
    }

    /// <summary>The sentences that are misread, and the words that pull them there: left out, the wrong topic loses most on the right one.</summary>
    private static void Misread(IReadOnlyCollection<Mark> wrong)
    {
        Console.WriteLine();
        foreach (var pair in wrong.GroupBy(mark => (mark.Sentence.Topic, mark.Best)).OrderByDescending(pair => pair.Count()).Take(MostPairs))
        {
            Console.WriteLine($"{pair.Count(),4}  {pair.Key.Topic} → {pair.Key.Best ?? ConfusionTable.Nothing}");
            foreach (var mark in pair.OrderByDescending(mark => mark.Confidence).Take(MostSentences))
            {
                Console.WriteLine($"      {mark.Confidence:0.00} {mark.Sentence.Text}");
                if (mark.Best is not null)
                    Console.WriteLine($"           pulled by {string.Join(", ", Pulls.Of(mark).Select(pull => $"{pull.Words} {pull.By:+0.0;-0.0}"))}");
            }
        }
    }
}
