using PolicyBot.Policy;
using PolicyBot.Understanding;

namespace PolicyBot.Benchmarks.Ears;

/// <summary>One sentence as it was read.</summary>
/// <param name="Best">The first candidate, decided or not.</param>
internal sealed record Mark(Labelled Sentence, string? Decided, string? Best, bool InThree, double Confidence, LocalUnderstanding Reader)
{
    public const string OutOfScope = "out-of-scope";

    public bool Right => Best == Sentence.Topic;

    /// <summary>Right as whoever asked sees it: decided, and rightly.</summary>
    public bool DecidedRight => Decided == Sentence.Topic;

    public static Mark Of(Labelled sentence, LocalUnderstanding reader)
    {
        var understood = reader.Read(sentence.Text);
        var candidates = understood.Candidates.Select(candidate => candidate.Topic.Value).ToArray();
        return new Mark(sentence, understood.Topic?.Value, candidates.FirstOrDefault(), candidates.Contains(sentence.Topic), understood.Confidence, reader);
    }
}

/// <summary>The figures of a set of marks, as parts of it.</summary>
internal sealed class Figures(IReadOnlyCollection<Mark> marks)
{
    public int Count => marks.Count;

    public double DecidedRight => Part(mark => mark.DecidedRight);

    public double Top1 => Part(mark => mark.Right);

    public double Top3 => Part(mark => mark.InThree);

    public double Decided => Part(mark => mark.Decided is not null);

    /// <summary>Of what was decided, the part decided wrongly.</summary>
    public double WronglyDecided => marks.Count(mark => mark.Decided is not null && !mark.DecidedRight) / Math.Max(1.0, marks.Count(mark => mark.Decided is not null));

    private double Part(Func<Mark, bool> wanted) => marks.Count(wanted) / Math.Max(1.0, marks.Count);
}
