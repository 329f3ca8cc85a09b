using System.Runtime.CompilerServices;
using PolicyBot.Understanding.Meaning;
using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Topics;

/// <summary>The features that words make together: pairs of words, concepts near one another, and who does what to whom.</summary>
internal sealed class Relations(WordForms forms, Concepts concepts)
{
    /// <summary>More meanings than this are not looked at: it is a long story.</summary>
    private const int MostMeanings = 64;

    /// <summary>How many words two concepts may lie apart, and how many to be neighbours.</summary>
    private const int Apart = 10, Beside = 2;

    /// <summary>Tells hashes of one kind of relation from those of another.</summary>
    private const ulong AsPair = 1UL << 20, AsConcepts = 2UL << 20, AsNeighbours = 3UL << 20, AsRoles = 4UL << 20, AsPeople = 5UL << 20, AsAct = 6UL << 20;

    /// <summary>Adds the relations in this sentence; <paramref name="words"/> has room for its words and is filled with them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(NumberedSentence sentence, Span<WordForm> words, FeatureList found)
    {
        Span<ulong> stems = words.Length <= 256 ? stackalloc ulong[words.Length] : new ulong[words.Length];
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = forms.Of(sentence, word);
            stems[word] = words[word].Stem;
            if (word > 0)
                found.Add(Hashing.Join(stems[word - 1], stems[word] ^ AsPair), Kind.Pair);
        }
        Span<Meaning> meanings = stackalloc Meaning[MostMeanings];
        var count = 0;
        for (var word = 0; word < words.Length; word++)
        {
            Mean(words[word].Concepts, word, meanings, ref count);
            var phrase = concepts.OfPhrase(stems[word..]);
            foreach (var concept in phrase)
                found.Add(WordForms.OfConcept(concept), Kind.Concept);
            Mean(phrase, word, meanings, ref count);
        }
        Relate(meanings[..count], found);
        TellRoles(meanings[..count], found);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Relate(ReadOnlySpan<Meaning> meanings, FeatureList found)
    {
        for (var one = 0; one < meanings.Length; one++)
            for (var other = one + 1; other < meanings.Length && meanings[other].At - meanings[one].At <= Apart; other++)
            {
                if (meanings[one].Concept != meanings[other].Concept)
                    found.Add(Hashing.Join(meanings[one].Concept, meanings[other].Concept | AsConcepts), Kind.Concepts);
                if (meanings[other].At - meanings[one].At is > 0 and <= Beside)
                    found.Add(Hashing.Join(meanings[one].Concept, meanings[other].Concept | AsNeighbours), Kind.Neighbours);
            }
    }

    /// <summary>Each act and each person with the people before and after it, and each act with all the people there are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TellRoles(ReadOnlySpan<Meaning> meanings, FeatureList found)
    {
        var everyone = People(meanings);
        found.Add(Hashing.Join(everyone, AsPeople), Kind.Roles);
        for (var at = 0; at < meanings.Length; at++)
        {
            var meaning = meanings[at];
            if (meaning.Kind == ConceptKind.Small)
                continue;
            var (before, after) = (at - 1, at + 1);
            while (before >= 0 && !(meanings[before].Kind == ConceptKind.Person && meanings[before].At < meaning.At))
                before--;
            while (after < meanings.Length && !(meanings[after].Kind == ConceptKind.Person && meanings[after].At > meaning.At))
                after++;
            var between = (before < 0 ? 0UL : meanings[before].Concept + 1UL) << 8 | (after == meanings.Length ? 0UL : meanings[after].Concept + 1UL);
            found.Add(Hashing.Join(between | AsRoles, meaning.Concept), Kind.Roles);
            if (meaning.Kind == ConceptKind.Thing)
                found.Add(Hashing.Join(everyone, meaning.Concept | AsAct), Kind.Roles);
        }
    }

    /// <summary>The set of people named: the same whatever the order.</summary>
    private static ulong People(ReadOnlySpan<Meaning> meanings)
    {
        var people = 0UL;
        foreach (var meaning in meanings)
            if (meaning.Kind == ConceptKind.Person)
                people |= 1UL << meaning.Concept % 64;
        return people;
    }

    private void Mean(byte[] meant, int at, Span<Meaning> meanings, ref int count)
    {
        foreach (var concept in meant)
            if (count < meanings.Length)
                meanings[count++] = new Meaning(concept, concepts.KindOf(concept), at);
    }

    /// <summary>A concept, and the word at which it stands.</summary>
    private readonly record struct Meaning(byte Concept, ConceptKind Kind, int At);
}
