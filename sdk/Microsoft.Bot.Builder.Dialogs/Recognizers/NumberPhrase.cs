using Microsoft.Bot.Builder.Dialogs.Recognizers.Words;

namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>Adds up the words of one number: two, hundred, thousand, five.</summary>
internal sealed class NumberPhrase(NumberLanguage language)
{
    private long total;
    private long current;
    private long smallestScale = long.MaxValue;
    private bool any;
    private bool joining;

    /// <summary>Null while no word has been taken.</summary>
    public decimal? Value => any ? total + current : null;

    /// <summary>False when the word does not go on with this number, which then ends before it.</summary>
    public bool Take(string word, bool mayCount)
    {
        if (language.Scale(word) is { } scale)
        {
            return TakeScale(scale);
        }

        if (!mayCount || language.Count(word) is not { } count || !Fits(count))
        {
            return false;
        }

        current += count;
        joining = false;
        return any = true;
    }

    /// <summary>Whether the word may stand inside a number: two hundred and five.</summary>
    public bool MayJoin(string word)
    {
        return any && !joining && (joining = word == language.And && (current > 0 ? current : total) % 100 == 0);
    }

    private bool TakeScale(long scale)
    {
        if (joining || scale >= smallestScale || (any && current == 0) || (scale == 100 && current >= 100))
        {
            return false;
        }

        current = Math.Max(current, 1) * scale;
        if (scale > 100)
        {
            total += current;
            current = 0;
            smallestScale = scale;
        }

        return any = true;
    }

    private bool Fits(long count)
    {
        if (count == 0 || !any)
        {
            return !any;
        }

        return current == 0
            ? total > 0 && count < smallestScale
            : (current % 100 == 0 && count < 100)
                || (language.TensBeforeUnits && current % 100 >= 20 && current % 10 == 0 && count < 10);
    }
}
