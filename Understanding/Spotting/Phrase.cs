using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Spotting;

/// <summary>A phrase that gives an answer, made ready to be found: in order with small words between, or turned round where that is safe.</summary>
internal sealed class Phrase
{
    /// <summary>How many small words may stand between the words of a phrase.</summary>
    private const int MostBetween = 2;

    /// <summary>A misspelt word shorter than this is not taken for a word of a phrase.</summary>
    private const int TypoFrom = 7;

    private readonly int[] words;
    private readonly int anchorAt;
    private readonly bool mayTurn;

    public Phrase(Fact fact, Answer answer, NumberedSentence text, bool[] common, PhraseKinds kinds)
    {
        (Fact, Answer) = (fact, answer);
        words = text.Numbers;
        anchorAt = Enumerable.Range(0, words.Length).MaxBy(word => (text.Sentence[word].Length, -word));
        mayTurn = words.Count(word => !common[word]) >= 2
            && !Enumerable.Range(0, words.Length).Any(word => kinds.Relations.Contains(text.Sentence[word]));
        IsCircumstance = kinds.Circumstances.LengthAt(text.Sentence, 0) > 0;
        IsOwn = Enumerable.Range(0, words.Length).Any(word => kinds.Own.Contains(text.Sentence[word]));
    }

    public Fact Fact { get; }

    public Answer Answer { get; }

    /// <summary>Whether it tells where or with whom: "on facebook", "angry parent". A question about it says so all the same.</summary>
    public bool IsCircumstance { get; }

    /// <summary>Whether it speaks of somebody's own: "my niece".</summary>
    public bool IsOwn { get; }

    public int Length => words.Length;

    /// <summary>The word it is looked up by: its longest.</summary>
    public int Anchor => words[anchorAt];

    /// <summary>Looks for it round the place where its anchor stands.</summary>
    public Hit? At(NumberedSentence sentence, int anchor, Clauses clauses, bool dutch)
    {
        if (InOrder(sentence, anchor, clauses) is not { } span && !(mayTurn && dutch && Turned(sentence, anchor, clauses, out span)))
            return null;
        var slips = 0;
        for (var word = span.First; word <= span.Last; word++)
            if (sentence.Slipped[word] && (++slips > 1 || sentence.Sentence[word].Length < TypoFrom))
                return null;
        var tied = sentence.Sentence.Words[span.First].Joined
            || span.Last + 1 < sentence.Count && sentence.Sentence.Words[span.Last + 1].Joined;
        return tied ? null : new Hit(this, span.First, span.Last);
    }

    private (int First, int Last)? InOrder(NumberedSentence sentence, int anchor, Clauses clauses)
    {
        var (first, last, between) = (anchor, anchor, MostBetween);
        for (var word = anchorAt - 1; word >= 0; word--)
        {
            first = Step(sentence, first, -1, words[word], clauses, ref between);
            if (first < 0)
                return null;
        }
        for (var word = anchorAt + 1; word < words.Length; word++)
        {
            last = Step(sentence, last, 1, words[word], clauses, ref between);
            if (last < 0)
                return null;
        }
        return (first, last);
    }

    private static int Step(NumberedSentence sentence, int from, int by, int wanted, Clauses clauses, ref int between)
    {
        for (var at = from + by; at >= 0 && at < sentence.Count && clauses[at] == clauses[from]; at += by)
        {
            if (sentence.Numbers[at] == wanted)
                return at;
            if (between-- == 0 || !clauses.IsFiller(at))
                return -1;
        }
        return -1;
    }

    private bool Turned(NumberedSentence sentence, int anchor, Clauses clauses, out (int First, int Last) span)
    {
        var most = words.Length + MostBetween;
        span = default;
        for (var first = Math.Max(0, anchor - most + 1); first <= anchor; first++)
        {
            var last = Math.Min(sentence.Count - 1, first + most - 1);
            while (last > anchor && clauses[last] != clauses[anchor])
                last--;
            if (clauses[first] == clauses[anchor] && HasAll(sentence, first, ref last, clauses))
            {
                span = (first, last);
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether every word stands in this stretch, with nothing but small words besides; ends it at the last of them.</summary>
    private bool HasAll(NumberedSentence sentence, int first, ref int last, Clauses clauses)
    {
        var (found, end) = (0UL, -1);
        for (var at = first; at <= last; at++)
        {
            var index = -1;
            for (var word = 0; word < words.Length && index < 0; word++)
                if (words[word] == sentence.Numbers[at] && (found >> word & 1) == 0)
                    index = word;
            if (index >= 0)
                (found, end) = (found | 1UL << index, at);
            else if (at == first || !clauses.IsFiller(at) && end >= 0 && found != (1UL << words.Length) - 1)
                return false;
        }
        last = end;
        return words.Length < 64 && found == (1UL << words.Length) - 1;
    }
}

/// <summary>A phrase found from one word up to and including another.</summary>
internal readonly record struct Hit(Phrase Phrase, int First, int Last)
{
    public bool Covers(Hit other) => First <= other.First && Last >= other.Last && Last - First > other.Last - other.First;

    public bool Overlaps(Hit other) => First <= other.Last && other.First <= Last;

    public bool Holds(int word) => word >= First && word <= Last;
}

/// <summary>The words that tell what kind of phrase one is.</summary>
internal sealed class PhraseKinds
{
    public PhraseSet Relations { get; } = PhraseSet.Of("relations");

    public PhraseSet Circumstances { get; } = PhraseSet.Of("circumstances");

    public PhraseSet Own { get; } = PhraseSet.Of("own");
}
