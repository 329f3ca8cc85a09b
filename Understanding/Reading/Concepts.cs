namespace PolicyBot.Understanding.Reading;

/// <summary>Words that come down to the same here: every platform, every word for a pupil, a picture, a quarrel.</summary>
internal sealed class Concepts
{
    /// <summary>A compound is read by a known word at its end no shorter than this: "kampfoto" is a picture.</summary>
    private const int ShortestPart = 4;

    private readonly Vocabulary vocabulary;
    private readonly int[] ofWord;
    private readonly List<string> names = [];

    public Concepts(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        ofWord = new int[vocabulary.Count];
        Array.Fill(ofWord, -1);
        foreach (var (heading, words) in Groups)
        {
            var concept = names.IndexOf(heading);
            if (concept < 0)
            {
                concept = names.Count;
                names.Add(heading);
            }
            foreach (var word in words)
                if (vocabulary.Find(word) is >= 0 and var number)
                    ofWord[number] = concept;
        }
    }

    /// <summary>All their words, to be known.</summary>
    public static IEnumerable<string> Words => Groups.SelectMany(group => group.Phrases);

    public int Count => names.Count;

    /// <summary>The concept of this word of the sentence, or -1.</summary>
    public int Of(NumberedSentence sentence, int word)
    {
        if (sentence.Numbers[word] is >= 0 and var number)
            return ofWord[number];
        var letters = sentence.Sentence[word];
        for (var length = Math.Min(letters.Length - 1, 16); length >= ShortestPart; length--)
            if (vocabulary.Find(letters[^length..]) is >= 0 and var part && ofWord[part] >= 0)
                return ofWord[part];
        return -1;
    }

    private static IEnumerable<(string Heading, IReadOnlyList<string> Phrases)> Groups =>
        Lexicon.Both.SelectMany(lexicon => lexicon.Group("concepts"));
}
