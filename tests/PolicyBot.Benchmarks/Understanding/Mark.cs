using PolicyBot.Understanding;

namespace PolicyBot.Benchmarks.Ears;

/// <summary>One sentence as it was read.</summary>
/// <param name="Decided">The topic that was given, if any.</param>
/// <param name="Best">The first candidate, given or only offered.</param>
/// <param name="Reader">Who read it.</param>
internal sealed record Mark(Labelled Sentence, string? Decided, string? Best, bool InThree, double Confidence, LocalUnderstanding Reader)
{
    public const string OutOfScope = "out-of-scope";

    /// <summary>As whoever asked sees it: a topic was given, and it is the right one.</summary>
    public bool Right => Decided == Sentence.Topic;

    public bool BestIsRight => Best == Sentence.Topic;

    public bool TurnedAway => Decided == OutOfScope || Best is null;

    public static Mark Of(Labelled sentence, LocalUnderstanding reader)
    {
        var understood = reader.Read(sentence.Text);
        var candidates = understood.Candidates.Select(candidate => candidate.Topic.Value).ToArray();
        return new Mark(sentence, understood.Topic?.Value, candidates.FirstOrDefault(), candidates.Contains(sentence.Topic), understood.Confidence, reader);
    }
}

/// <summary>The figures of some marks, as parts of them.</summary>
internal sealed class Figures(IReadOnlyCollection<Mark> marks)
{
    public int Count => marks.Count;

    /// <summary>The right topic was given.</summary>
    public double Right => Part(mark => mark.Right);

    /// <summary>The right topic stood first, given or offered.</summary>
    public double First => Part(mark => mark.BestIsRight);

    public double InThree => Part(mark => mark.InThree);

    public double Decided => Part(mark => mark.Decided is not null);

    /// <summary>A topic was given, and it is not the right one.</summary>
    public double Wrong => Part(mark => mark.Decided is not null && !mark.Right);

    public double TurnedAway => Part(mark => mark.TurnedAway);

    private double Part(Func<Mark, bool> wanted) => marks.Count(wanted) / Math.Max(1.0, marks.Count);
}
