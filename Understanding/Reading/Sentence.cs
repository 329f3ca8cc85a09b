using System.Runtime.CompilerServices;

namespace PolicyBot.Understanding.Reading;

/// <summary>A text as its words: lower case, without accents, apostrophes and invisible characters, at most <see cref="Longest"/> characters of it.</summary>
internal sealed class Sentence
{
    /// <summary>What is looked at of a text; the rest is not read.</summary>
    public const int Longest = 4_000;

    public static readonly Sentence Empty = new("", []);

    private readonly Word[] words;

    private Sentence(string text, Word[] words)
    {
        Text = text;
        this.words = words;
    }

    /// <summary>The words with one space between them.</summary>
    public string Text { get; }

    public int Count => words.Length;

    public ReadOnlySpan<Word> Words => words;

    public ReadOnlySpan<char> this[int word] => Text.AsSpan(words[word].Start, words[word].Length);

    /// <summary>So many words from this one on, with the spaces between them.</summary>
    public ReadOnlySpan<char> Run(int word, int count) =>
        Text.AsSpan(words[word].Start, words[word + count - 1].Start + words[word + count - 1].Length - words[word].Start);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Sentence Of(string? text)
    {
        var cleaned = Characters.Clean(text ?? "");
        var letters = new char[cleaned.Length];
        var words = new List<Word>();
        var (length, start, opens, joined) = (0, -1, true, false);
        for (var i = 0; i < cleaned.Length; i++)
        {
            var c = cleaned[i];
            if (Characters.IsOfWord(c))
            {
                if (start < 0 && length > 0)
                    letters[length++] = ' ';
                if (start < 0)
                    start = length;
                if (!IsThirdInARow(c, letters.AsSpan(start, length - start)))
                    letters[length++] = c;
                continue;
            }
            var inside = start >= 0 && i + 1 < cleaned.Length && Characters.IsOfWord(cleaned[i + 1]);
            var hyphen = inside && Characters.IsHyphen(c);
            if (inside && Characters.IsApostrophe(c) || hyphen && length - start == 1 && char.IsLetter(letters[start]))
                continue;
            if (start >= 0)
            {
                words.Add(new Word(start, length - start, opens, joined));
                (start, opens) = (-1, false);
            }
            joined = hyphen;
            opens |= Characters.EndsClause(c) && !(inside && c is '.' or ':');
        }
        if (start >= 0)
            words.Add(new Word(start, length - start, opens, joined));
        return new Sentence(new string(letters, 0, length), [.. words]);
    }

    /// <summary>"jaaaa" and "jaaaaaaa" are one word.</summary>
    private static bool IsThirdInARow(char c, ReadOnlySpan<char> word) =>
        word.Length >= 2 && char.IsLetter(c) && word[^1] == c && word[^2] == c;
}

/// <summary>Where a word stands, whether a clause begins with it, and whether a hyphen ties it to the word before.</summary>
internal readonly record struct Word(int Start, int Length, bool OpensClause, bool Joined);
