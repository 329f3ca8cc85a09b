using PolicyBot.Policy;

namespace PolicyBot.Understanding.Reading;

/// <summary>Tells Dutch from English by small words, and by groups of three letters where those are few.</summary>
internal sealed class LanguageReader
{
    private const int Places = 1 << 13;

    /// <summary>How far the languages must lie apart, in small words.</summary>
    private const float Clear = 0.9f;

    private readonly sbyte[] smallWords;
    private readonly float[] letters = new float[Places];
    private readonly Vocabulary vocabulary;

    public LanguageReader(Vocabulary vocabulary, IEnumerable<string> dutch, IEnumerable<string> english)
    {
        this.vocabulary = vocabulary;
        smallWords = new sbyte[vocabulary.Count];
        foreach (var word in Lexicon.Dutch["common"])
            smallWords[vocabulary.Find(Sentence.Of(word)[0])]++;
        foreach (var word in Lexicon.English["common"])
            smallWords[vocabulary.Find(Sentence.Of(word)[0])]--;
        var (ours, theirs) = (Counted(dutch.Concat(Lexicon.Dutch.Elsewhere)), Counted(english.Concat(Lexicon.English.Elsewhere)));
        var (all, others) = (ours.Sum() + Places * 0.1f, theirs.Sum() + Places * 0.1f);
        for (var place = 0; place < Places; place++)
            letters[place] = Math.Clamp(MathF.Log((ours[place] + 0.1f) / all) - MathF.Log((theirs[place] + 0.1f) / others), -3, 3);
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
            sum += letters[Hashing.Of(word.Slice(start, 3), 5) % Places];
        return sum;
    }

    private static float[] Counted(IEnumerable<string> texts)
    {
        var counts = new float[Places];
        foreach (var sentence in texts.Select(Sentence.Of))
            for (var word = 0; word < sentence.Count; word++)
                for (var start = 0; start + 3 <= sentence[word].Length; start++)
                    counts[Hashing.Of(sentence[word].Slice(start, 3), 5) % Places]++;
        return counts;
    }
}
