using PolicyBot.Policy;
using PolicyBot.Policy.Facts;

namespace PolicyBot.Understanding.Hearing;

/// <summary>What an ear and the phrases come down to together: an ear that is certain decides; else a phrase holds, unless its ear all but rules it out.</summary>
/// <param name="Certain">From this chance on an answer is heard, whatever phrases say.</param>
/// <param name="Doubtful">Below this chance of the answer that a phrase gives, that is not heard.</param>
internal sealed record Judgement(float Certain, float Doubtful)
{
    /// <summary>As chosen on labelled sentences that the ears had not learned from.</summary>
    public static readonly Judgement Usual = new(0.5f, 0.1f);

    public AnswerId? Of(FactEar ear, ReadOnlySpan<float> chances, Known heard)
    {
        var best = 1;
        for (var one = 2; one < chances.Length; one++)
            if (chances[one] > chances[best])
                best = one;
        if (chances[best] >= Certain)
            return ear.Said[best];
        if (heard[ear.Fact.Id] is not { } phrase)
            return null;
        for (var one = 1; one < chances.Length; one++)
            if (ear.Said[one] == phrase)
                return chances[one] >= Doubtful ? phrase : null;
        return phrase;
    }
}
