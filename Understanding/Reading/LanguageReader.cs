using System.Runtime.CompilerServices;
using PolicyBot.Policy;

namespace PolicyBot.Understanding.Reading;

/// <summary>Tells Dutch from English by small words, and by groups of three letters where those are few.</summary>
internal sealed class LanguageReader
{
    private const int Places = 1 << 13;

    /// <summary>How far the languages must lie apart, in small words.</summary>
    private const float Clear = 0.9f;

    private readonly sbyte[] smallWords;
    private readonly float[] letters;
    private readonly Vocabulary vocabulary;

    /// <param name="letters">As <see cref="LettersOf"/> tells.</param>
    public LanguageReader(Vocabulary vocabulary, float[] letters)
    {
        (this.vocabulary, this.letters) = (vocabulary, letters);
        smallWords = new sbyte[vocabulary.Count];
        foreach (var word in Lexicon.Dutch["common"])
            smallWords[vocabulary.Find(Sentence.Of(word)[0])]++;
        foreach (var word in Lexicon.English["common"])
            smallWords[vocabulary.Find(Sentence.Of(word)[0])]--;
    }

    /// <summary>How much more Dutch than English each group of three letters is among these examples.</summary>
    public static float[] LettersOf(Examples examples)
    {
        var letters = new float[Places];
        var (ours, theirs) = (Counted(examples, dutch: true), Counted(examples, dutch: false));
        var (all, others) = (ours.Sum() + Places * 0.1f, theirs.Sum() + Places * 0.1f);
        for (var place = 0; place < Places; place++)
            letters[place] = Math.Clamp(MathF.Log((ours[place] + 0.1f) / all) - MathF.Log((theirs[place] + 0.1f) / others), -3, 3);
        return letters;
    }

    /// <summary>The language, or nothing when the text does not tell.</summary>
    public Language? Read(NumberedSentence sentence)
    {
        var score = 0f;
        for (var word = 0; word < sentence.Count; word++)
        {
            if (sentence.Numbers[word] is >= 0 and var number && smallWords[number] != 0)
                score += smallWords[number];
            else
                score += Math.Clamp(Letters(sentence.Sentence[word]) * 0.08f, -0.6f, 0.6f);
        }
        return score >= Clear ? Language.Dutch : score <= -Clear ? Language.English : null;
    }

    private float Letters(ReadOnlySpan<char> word)
    {
        var sum = 0f;
        for (var start = 0; start + 3 <= word.Length; start++)
            sum += letters[Hashing.Of(word.Slice(start, 3), Hashing.Trigram) % Places];
        return sum;
    }

    private static float[] Counted(Examples examples, bool dutch)
    {
        var counts = new float[Places];
        for (var index = 0; index < examples.Sentences.Count; index++)
            if (examples.Dutch[index] == dutch)
                Count(examples.Sentences[index], counts);
        return counts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Count(Sentence sentence, float[] counts)
    {
        for (var word = 0; word < sentence.Count; word++)
            for (var start = 0; start + 3 <= sentence[word].Length; start++)
                counts[Hashing.Of(sentence[word].Slice(start, 3), Hashing.Trigram) % Places]++;
    }
}
