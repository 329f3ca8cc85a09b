using System.Runtime.InteropServices;

namespace PolicyBot.Understanding.Reading;

/// <summary>Every word that is known, by number, and the way from a misspelt word to the only known word it can be.</summary>
internal sealed class Vocabulary
{
    /// <summary>Shorter words are not read through a slip of the hand: too many words lie one letter away.</summary>
    public const int TypoFrom = Slips.From;

    /// <summary>A longer word of the examples that is this rare, beside one a slip away that is this frequent, is itself a slip.</summary>
    private const int Rare = 2, Frequent = 40, Long = 6;

    /// <summary>Among so many different words one that comes once tells nothing.</summary>
    private const int Many = 5_000;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> words = [];
    private readonly List<int> times = [];
    private readonly Slips slips;
    private readonly int small;

    /// <param name="common">Small words: known, but nothing is taken for a misspelt one of them.</param>
    /// <param name="certain">Words that are spelled well.</param>
    /// <param name="examples">Sentences as people type them.</param>
    public Vocabulary(IEnumerable<Sentence> common, IEnumerable<Sentence> certain, IEnumerable<Sentence> examples)
    {
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Learn(common);
        small = words.Count;
        Learn(certain);
        var spelled = words.Count;
        LearnTyped(examples);
        slips = new Slips(words, times, small);
        for (var number = spelled; number < words.Count; number++)
            if (times[number] <= Rare && words[number].Length >= Long && slips.Near(words[number]) is >= 0 and var meant
                && times[meant] >= Frequent && words[meant].Length >= Long && words[meant][0] == words[number][0])
                numbers[words[number]] = meant;
    }

    private Vocabulary(string[] words, int[] times, int[] meant, int small)
    {
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        this.words.AddRange(words);
        this.times.AddRange(times);
        this.small = small;
        numbers.EnsureCapacity(words.Length);
        for (var number = 0; number < words.Length; number++)
            numbers.Add(words[number], meant[number]);
        slips = new Slips(this.words, this.times, small);
    }

    /// <summary>All of it in a row of bytes.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(words.Count);
        writer.Write(small);
        writer.Write(string.Join(' ', words));
        foreach (var (number, word) in words.Index())
        {
            writer.Write(times[number]);
            writer.Write(numbers[word]);
        }
    }

    /// <summary>The same read back.</summary>
    /// <exception cref="EndOfStreamException">It is only half there.</exception>
    /// <exception cref="InvalidDataException">It is no vocabulary.</exception>
    public static Vocabulary Read(BinaryReader reader)
    {
        var (count, small) = (reader.ReadInt32(), reader.ReadInt32());
        var words = reader.ReadString().Split(' ');
        if (words.Length != count)
            throw new InvalidDataException($"There are {words.Length} words for {count}.");
        var (times, meant) = (new int[count], new int[count]);
        for (var number = 0; number < count; number++)
            (times[number], meant[number]) = (reader.ReadInt32(), reader.ReadInt32());
        return new Vocabulary(words, times, meant, small);
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

    private void LearnTyped(IEnumerable<Sentence> sentences)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var counted = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in sentences)
            for (var word = 0; word < sentence.Count; word++)
                CollectionsMarshal.GetValueRefOrAddDefault(counted, sentence[word], out _)++;
        var fewest = counts.Count < Many ? 1 : 2;
        foreach (var (word, count) in counts)
            if (numbers.TryGetValue(word, out var number))
                times[number] += count;
            else if (count >= fewest)
            {
                numbers.Add(word, words.Count);
                words.Add(word);
                times.Add(count);
            }
    }

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
