using System.Runtime.CompilerServices;
using PolicyBot.Understanding.Meaning;
using PolicyBot.Understanding.Reading;

namespace PolicyBot.Understanding.Topics;

/// <summary>What there is to know of a word by itself.</summary>
/// <param name="Stem">Its stem, hashed.</param>
/// <param name="Concepts">What it comes down to; a compound has the concepts of its parts.</param>
/// <param name="Features">The features it gives to a sentence.</param>
internal sealed record WordForm(ulong Stem, byte[] Concepts, Feature[] Features);

/// <summary>The words of the vocabulary, looked at once; others are looked at when they come.</summary>
internal sealed class WordForms
{
    private const int LongestForLetters = 24, FewestLetters = 3, MostLetters = 4;

    private readonly Vocabulary vocabulary;
    private readonly bool[] common;
    private readonly Concepts concepts;
    private readonly Compounds compounds;
    private readonly WordForm[] known;

    private WordForms(Vocabulary vocabulary, bool[] common, Concepts concepts)
    {
        (this.vocabulary, this.common, this.concepts) = (vocabulary, common, concepts);
        compounds = new Compounds(concepts.Words.Concat(Parts()));
        known = new WordForm[vocabulary.Count];
        Parallel.For(0, known.Length, number => known[number] = Look(vocabulary[number], common[number]));
    }

    /// <summary>Small words of both languages: they are known, and say nothing by themselves.</summary>
    public static IReadOnlyList<Sentence> SmallWords() => [.. Lexicon.Both.SelectMany(lexicon => lexicon["common"]).Select(Sentence.Of)];

    /// <summary>The words of this vocabulary, to which other ways to write them are added.</summary>
    public static WordForms Of(Vocabulary vocabulary, Concepts concepts)
    {
        foreach (var alias in Lexicon.Both.SelectMany(lexicon => lexicon["aliases"]).Select(Sentence.Of))
            vocabulary.Alias(alias[0].ToString(), alias[1].ToString());
        var common = new bool[vocabulary.Count];
        foreach (var word in SmallWords())
            common[vocabulary.Find(word[0])] = true;
        return new WordForms(vocabulary, common, concepts);
    }

    /// <summary>The words of the vocabulary, by number.</summary>
    public IReadOnlyList<WordForm> Known => known;

    /// <summary>The features of known words have places of their own from now on: what they were made of can go.</summary>
    public void Forget()
    {
        for (var number = 0; number < known.Length; number++)
            known[number] = known[number] with { Features = [] };
    }

    /// <summary>How many words of the sentence say something by themselves.</summary>
    public int CountOfContent(NumberedSentence sentence)
    {
        var count = 0;
        foreach (var number in sentence.Numbers)
            if (number < 0 || !common[number])
                count++;
        return count;
    }

    public WordForm Of(NumberedSentence sentence, int word) =>
        sentence.Numbers[word] is >= 0 and var number ? known[number] : Look(sentence.Sentence[word], isCommon: false);

    public static ulong OfConcept(byte concept) => Hashing.Join(concept + 1UL, 7);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private WordForm Look(ReadOnlySpan<char> word, bool isCommon)
    {
        Span<char> letters = stackalloc char[Stems.Longest];
        var stem = letters[..Stems.Write(word, letters)];
        var hash = Hashing.Of(stem, Hashing.Stem);
        var meanings = concepts.Of(stem);
        if (meanings.Length == 0 && !isCommon)
            meanings = OfParts(word);
        var isNumber = word.Length == 4 && !word.ContainsAnyExceptInRange('0', '9');
        var edged = Math.Min(word.Length, LongestForLetters) + 2;
        var groups = isCommon ? 0 : Enumerable.Range(FewestLetters, MostLetters - FewestLetters + 1).Sum(size => Math.Max(0, edged - size + 1));
        var features = new Feature[meanings.Length + groups + (isCommon ? 1 : isNumber ? 3 : 2)];
        var count = 0;
        features[count++] = new Feature(Hashing.Of(word, Hashing.Word), isCommon ? Kind.Small : Kind.Word);
        if (!isCommon)
            features[count++] = new Feature(hash, Kind.Stem);
        if (!isCommon && isNumber)
            features[count++] = new Feature(Hashing.Of("0000", Hashing.Shape), Kind.Word);
        foreach (var concept in meanings)
            features[count++] = new Feature(OfConcept(concept), Kind.Concept);
        if (!isCommon)
            AddLetters(word[..(edged - 2)], features.AsSpan(count));
        return new WordForm(hash, meanings, features);
    }

    private byte[] OfParts(ReadOnlySpan<char> word)
    {
        byte[] meanings = [];
        Span<char> letters = stackalloc char[Stems.Longest];
        Span<Range> parts = stackalloc Range[Compounds.MostParts];
        var count = compounds.Split(word, parts);
        for (var part = 0; part < count; part++)
            foreach (var concept in concepts.Of(letters[..Stems.Write(word[parts[part]], letters)]))
                if (Array.IndexOf(meanings, concept) < 0)
                    meanings = [.. meanings, concept];
        return meanings;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddLetters(ReadOnlySpan<char> word, Span<Feature> features)
    {
        Span<char> edged = stackalloc char[LongestForLetters + 2];
        edged = edged[..(word.Length + 2)];
        edged[0] = edged[^1] = ' ';
        word.CopyTo(edged[1..]);
        var count = 0;
        for (var size = FewestLetters; size <= MostLetters; size++)
            for (var start = 0; start + size <= edged.Length; start++)
                features[count++] = new Feature(Hashing.Of(edged.Slice(start, size), Hashing.Letters), Kind.Letters);
    }

    /// <summary>Words of the vocabulary that may be part of a compound.</summary>
    private IEnumerable<string> Parts() =>
        Enumerable.Range(0, vocabulary.Count).Where(number => !common[number] && vocabulary[number].Length is >= 4 and <= 10).Select(number => vocabulary[number]);
}
