using PolicyBot.Policy;
using PolicyBot.Policy.Facts;
using PolicyBot.Understanding.Spotting.Phrases;

namespace PolicyBot.Understanding.Spotting;

/// <summary>What the phrases hear in a sentence, and what they heard it by.</summary>
/// <param name="Clauses">Nothing when the sentence was not looked at.</param>
/// <param name="Terms">The terms of more than one word or way that stand in it, by their hash.</param>
internal sealed record Heard(Known Known, IReadOnlyList<Hit> Hits, Clauses? Clauses, IReadOnlyList<ulong> Terms)
{
    public static readonly Heard Nothing = new(Known.Nothing, [], null, []);

    /// <summary>Whether its phrases say this fact only on a condition, in a question, of somebody else, or right behind a denial.</summary>
    public bool IsOnlySupposed(FactId fact)
    {
        var supposed = false;
        foreach (var hit in Hits)
            if (hit.Phrase.Fact.Id == fact && !hit.Phrase.InPassing)
                if (Clauses!.IsSupposed(hit) || Clauses.IsDenied(hit))
                    supposed = true;
                else
                    return false;
        return supposed;
    }
}
