namespace PolicyBot.Understanding.Reading;

/// <summary>Every word that is known, by number, and the way from a misspelt word to the only known word it can be.</summary>
internal sealed class Vocabulary
{
    /// <summary>Shorter words are not read through a slip of the hand: too many words lie one letter away.</summary>
    public const int TypoFrom = 5;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> words = [];
    private readonly Dictionary<ulong, List<int>> near = [];

    /// <param name="common">Small words: known, but nothing is taken for a misspelt one of them.</param>
    public Vocabulary(IEnumerable<Sentence> common, IEnumerable<Sentence> sentences)
    {
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in common)
            for (var word = 0; word < sentence.Count; word++)
                Learn(sentence[word], canBeMeant: false);
        foreach (var sentence in sentences)
            for (var word = 0; word < sentence.Count; word++)
                Learn(sentence[word], canBeMeant: true);
    }

    /// <summary>Another way to write a known word, as in a chat: "mn" for "mijn".</summary>
    public void Alias(string other, string word)
    {
        if (Find(word) is >= 0 and var number)
            numbers[other] = number;
    }

    public int Count => words.Count;

    public string this[int number] => words[number];

    /// <summary>The number of this word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var number) ? number : -1;

    /// <summary>The one known word that lies a single slip away, or -1 when there is none or more than one.</summary>
    public int Near(ReadOnlySpan<char> word)
    {
        if (word.Length < TypoFrom || word.ContainsAnyInRange('0', '9'))
            return -1;
        var found = -1;
        for (var gone = -1; gone < word.Length; gone++)
            if (near.TryGetValue(Hashing.Without(word, gone), out var candidates))
                foreach (var candidate in candidates)
                    if (candidate != found && Edits.Between(word, words[candidate], 1) <= 1)
                    {
                        if (found >= 0)
                            return -1;
                        found = candidate;
                    }
        return found;
    }

    private void Learn(ReadOnlySpan<char> word, bool canBeMeant)
    {
        if (lookup.ContainsKey(word))
            return;
        var number = words.Count;
        words.Add(word.ToString());
        numbers.Add(words[number], number);
        if (!canBeMeant || word.Length < TypoFrom || word.ContainsAnyInRange('0', '9'))
            return;
        for (var gone = -1; gone < word.Length; gone++)
        {
            var hash = Hashing.Without(word, gone);
            if (!near.TryGetValue(hash, out var list))
                near.Add(hash, list = []);
            if (!list.Contains(number))
                list.Add(number);
        }
    }
}
