using System.Runtime.CompilerServices;

namespace PolicyBot.Understanding.Reading;

/// <summary>Finds known words one slip of the hand away, by what both are with a letter left out.</summary>
internal sealed class Slips
{
    /// <summary>Shorter words have too many neighbours.</summary>
    public const int From = 5;

    /// <summary>A word that is so many times as frequent as the next is the one that was meant.</summary>
    private const int Clearly = 8;

    private readonly IReadOnlyList<string> words;
    private readonly IReadOnlyList<int> times;
    private readonly int[] firsts;
    private readonly int[] nexts;
    private readonly int[] numbers;
    private int count;

    /// <param name="times">How often each comes.</param>
    /// <param name="words">All words; nothing is taken for a misspelt one of those before <paramref name="first"/>.</param>
    public Slips(IReadOnlyList<string> words, IReadOnlyList<int> times, int first)
    {
        (this.words, this.times) = (words, times);
        var entries = 0;
        for (var number = first; number < words.Count; number++)
            entries += Counts(words[number]) ? words[number].Length + 1 : 0;
        firsts = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries / 2))];
        (nexts, numbers) = (new int[entries + 1], new int[entries + 1]);
        for (var number = first; number < words.Count; number++)
            if (Counts(words[number]))
                Learn(words[number], number);
    }

    /// <summary>The known word that lies a single slip away, or -1 when there is none, or more than one that it can be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Near(ReadOnlySpan<char> word)
    {
        if (!Counts(word))
            return -1;
        var (found, most, next) = (-1, 0, 0);
        for (var gone = -1; gone < word.Length; gone++)
            for (var entry = firsts[Slot(word, gone)]; entry != 0; entry = nexts[entry])
            {
                var number = numbers[entry];
                if (number == found || times[number] <= next || Edits.Between(word, words[number], 1) != 1)
                    continue;
                if (times[number] > most)
                    (found, most, next) = (number, times[number], most);
                else
                    next = times[number];
            }
        return most >= Clearly * next ? found : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Learn(ReadOnlySpan<char> word, int number)
    {
        for (var gone = -1; gone < word.Length; gone++)
        {
            if (gone > 0 && word[gone] == word[gone - 1])
                continue;
            ref var first = ref firsts[Slot(word, gone)];
            (nexts[++count], numbers[count]) = (first, number);
            first = count;
        }
    }

    private int Slot(ReadOnlySpan<char> word, int gone) => (int)Hashing.Without(word, gone) & firsts.Length - 1;

    private static bool Counts(ReadOnlySpan<char> word) => word.Length >= From && !word.ContainsAnyInRange('0', '9');
}
