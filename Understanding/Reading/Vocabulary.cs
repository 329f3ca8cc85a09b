namespace PolicyBot.Understanding.Reading;

/// <summary>Every word that is known, by number, and the way from a misspelt word to the only known word it can be.</summary>
internal sealed class Vocabulary
{
    /// <summary>Shorter words are not read through a slip of the hand: too many words lie one letter away.</summary>
    public const int TypoFrom = Slips.From;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> words = [];
    private readonly int small;
    private Slips? slips;

    /// <param name="common">Small words: known, but nothing is taken for a misspelt one of them.</param>
    public Vocabulary(IEnumerable<Sentence> common, IEnumerable<Sentence> sentences)
    {
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in common)
            Learn(sentence);
        small = words.Count;
        foreach (var sentence in sentences)
            Learn(sentence);
    }

    public int Count => words.Count;

    public string this[int number] => words[number];

    /// <summary>Another way to write a known word, as in a chat: "mn" for "mijn".</summary>
    public void Alias(string other, string word)
    {
        if (Find(word) is >= 0 and var number)
            numbers[other] = number;
    }

    /// <summary>Prepares for slips of the hand; before that, every word is taken as it stands.</summary>
    public void LearnSlips() => slips = new Slips(words, small);

    /// <summary>The number of this word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var number) ? number : -1;

    /// <summary>The one known word that lies a single slip away, or -1 when there is none or more than one.</summary>
    public int Near(ReadOnlySpan<char> word) => slips?.Near(word) ?? -1;

    private void Learn(Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (!lookup.ContainsKey(sentence[word]))
            {
                words.Add(sentence[word].ToString());
                numbers.Add(words[^1], words.Count - 1);
            }
    }
}
