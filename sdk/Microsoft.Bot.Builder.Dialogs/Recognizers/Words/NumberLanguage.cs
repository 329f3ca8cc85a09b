namespace Microsoft.Bot.Builder.Dialogs.Recognizers.Words;

/// <summary>The number words of a language, in small letters.</summary>
internal abstract class NumberLanguage
{
    private static readonly EnglishNumbers english = new();
    private static readonly DutchNumbers dutch = new();

    /// <summary>What joins the parts of a number: "and".</summary>
    public abstract string And { get; }

    /// <summary>Twenty-one, where Dutch says one-and-twenty.</summary>
    public abstract bool TensBeforeUnits { get; }

    /// <summary>What makes an ordinal of digits: "nd".</summary>
    public abstract string[] OrdinalEndings { get; }

    /// <returns>Null for a language whose number words are not known. English where no locale is given.</returns>
    public static NumberLanguage For(string locale)
    {
        return locale == null || locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? english
            : locale.StartsWith("nl", StringComparison.OrdinalIgnoreCase) ? dutch
            : null;
    }

    public abstract long? Count(string word);

    public abstract long? Scale(string word);

    public abstract long? Ordinal(string word);

    /// <summary>Whether the word at this place may be a number, where it can be something else too.</summary>
    public virtual bool MayCount(List<WordInText> words, int at) => true;
}
