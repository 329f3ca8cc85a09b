namespace PolicyBot.Understanding.Reading;

/// <summary>Phrases of one meaning, to be found as runs of words.</summary>
internal sealed class PhraseSet
{
    private readonly HashSet<string> phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public PhraseSet(IEnumerable<string> texts)
    {
        foreach (var phrase in texts.Select(Sentence.Of).Where(phrase => phrase.Count > 0))
        {
            phrases.Add(phrase.Text);
            Longest = Math.Max(Longest, phrase.Count);
        }
        lookup = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The phrases under this heading in both languages.</summary>
    public static PhraseSet Of(string heading) => new(Lexicon.Both.SelectMany(lexicon => lexicon[heading]));

    /// <summary>The most words a phrase has.</summary>
    public int Longest { get; }

    public bool Contains(ReadOnlySpan<char> phrase) => lookup.Contains(phrase);

    /// <summary>The number of words of the longest phrase that begins here; 0 when none does.</summary>
    public int LengthAt(Sentence sentence, int word)
    {
        for (var count = Math.Min(Longest, sentence.Count - word); count > 0; count--)
            if (lookup.Contains(sentence.Run(word, count)))
                return count;
        return 0;
    }

    /// <summary>Whether these words are nothing but such phrases, one after the other.</summary>
    public bool IsAllOf(Sentence sentence, int from, int to)
    {
        while (from < to)
        {
            var length = LengthAt(sentence, from);
            if (length == 0 || from + length > to)
                return false;
            from += length;
        }
        return true;
    }
}
