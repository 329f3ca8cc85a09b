using PolicyBot.Policy.Facts;

namespace PolicyBot.Understanding.Spotting.Phrases;

/// <summary>Some words of a sentence that stand next to each other.</summary>
internal readonly record struct Place(int First, int Last);

/// <summary>A phrase that was found, with the words it holds.</summary>
internal sealed class Hit
{
    private readonly Place[] places;

    public Hit(FactPhrase phrase, Place[] places)
    {
        (Phrase, this.places) = (phrase, places);
        (First, Last) = (places[0].First, places[0].Last);
        foreach (var place in places)
        {
            (First, Last) = (Math.Min(First, place.First), Math.Max(Last, place.Last));
            Size += place.Last - place.First + 1;
        }
    }

    public FactPhrase Phrase { get; }

    public int First { get; }

    public int Last { get; }

    /// <summary>How many words it holds.</summary>
    public int Size { get; }

    public bool Covers(Hit other) => First <= other.First && Last >= other.Last && Size > other.Size;

    public bool Overlaps(Hit other) => First <= other.Last && other.First <= Last;

    public bool Holds(int word)
    {
        foreach (var place in places)
            if (word >= place.First && word <= place.Last)
                return true;
        return false;
    }
}

/// <summary>A phrase with the answer it gives.</summary>
/// <param name="InPassing">Whether it only names where, with whom or about whom: a question about it says it all the same.</param>
/// <param name="MayTurn">Whether it may be found in another order.</param>
/// <param name="IsOwn">Whether it begins with somebody's own: "my niece".</param>
/// <param name="GoesFirst">Whether, of several that are named, the first is meant: who does it stands before to whom it is done.</param>
internal sealed record FactPhrase(Fact Fact, Answer Answer, Phrase Phrase, bool InPassing, bool MayTurn, bool IsOwn, bool GoesFirst);
