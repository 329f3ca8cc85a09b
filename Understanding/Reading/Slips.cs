using System.Runtime.CompilerServices;

namespace PolicyBot.Understanding.Reading;

/// <summary>Finds known words one slip of the hand away, by what both are with a letter left out.</summary>
internal sealed class Slips
{
    /// <summary>Shorter words have too many neighbours.</summary>
    public const int From = 5;

    private readonly IReadOnlyList<string> words;
    private readonly int[] firsts;
    private readonly int[] nexts;
    private readonly int[] numbers;
    private int count;

    /// <param name="words">All words; nothing is taken for a misspelt one of those before <paramref name="first"/>.</param>
    public Slips(IReadOnlyList<string> words, int first)
    {
        this.words = words;
        var entries = 0;
        for (var number = first; number < words.Count; number++)
            entries += Counts(words[number]) ? words[number].Length + 1 : 0;
        firsts = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries))];
        (nexts, numbers) = (new int[entries + 1], new int[entries + 1]);
        for (var number = first; number < words.Count; number++)
            if (Counts(words[number]))
                Learn(words[number], number);
    }

    /// <summary>The one known word that lies a single slip away, or -1 when there is none or more than one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Near(ReadOnlySpan<char> word)
    {
        if (!Counts(word))
            return -1;
        var found = -1;
        for (var gone = -1; gone < word.Length; gone++)
            for (var entry = firsts[Slot(word, gone)]; entry != 0; entry = nexts[entry])
                if (numbers[entry] != found && Edits.Between(word, words[numbers[entry]], 1) <= 1)
                {
                    if (found >= 0)
                        return -1;
                    found = numbers[entry];
                }
        return found;
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
