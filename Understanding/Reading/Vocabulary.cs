namespace PolicyBot.Understanding.Reading;

/// <summary>Every word that is known, by number, and the way from a misspelt word to the only known word it can be.</summary>
internal sealed class Vocabulary
{
    /// <summary>Shorter words are not read through a slip of the hand: too many words lie one letter away.</summary>
    public const int TypoFrom = Slips.From;

    /// <summary>A longer word of the examples that is this rare, beside one a slip away that is this frequent, is itself a slip.</summary>
    private const int Rare = 2, Frequent = 40, Long = 6;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> words = [];
    private readonly List<int> times = [];
    private readonly Slips slips;

    /// <param name="common">Small words: known, but nothing is taken for a misspelt one of them.</param>
    /// <param name="certain">Words that are spelled well.</param>
    /// <param name="examples">Sentences as people type them.</param>
    public Vocabulary(IEnumerable<Sentence> common, IEnumerable<Sentence> certain, IEnumerable<Sentence> examples)
    {
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Learn(common);
        var small = words.Count;
        Learn(certain);
        var spelled = words.Count;
        Learn(examples);
        slips = new Slips(words, times, small);
        for (var number = spelled; number < words.Count; number++)
            if (times[number] <= Rare && words[number].Length >= Long && slips.Near(words[number]) is >= 0 and var meant
                && times[meant] >= Frequent && words[meant].Length >= Long && words[meant][0] == words[number][0])
                numbers[words[number]] = meant;
    }

    public int Count => words.Count;

    public string this[int number] => words[number];

    /// <summary>Another way to write a known word, as in a chat: "mn" for "mijn".</summary>
    public void Alias(string other, string word)
    {
        if (Find(word) is >= 0 and var number)
            numbers[other] = number;
    }

    /// <summary>The number of this word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var number) ? number : -1;

    /// <summary>The known word that lies a single slip away, or -1 when there is none, or more than one that it can be.</summary>
    public int Near(ReadOnlySpan<char> word) => slips.Near(word);

    private void Learn(IEnumerable<Sentence> sentences)
    {
        foreach (var sentence in sentences)
            for (var word = 0; word < sentence.Count; word++)
                if (lookup.TryGetValue(sentence[word], out var number))
                    times[number]++;
                else
                {
                    words.Add(sentence[word].ToString());
                    times.Add(1);
                    numbers.Add(words[^1], words.Count - 1);
                }
    }
}
