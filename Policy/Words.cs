namespace PolicyBot.Policy;

/// <summary>One text for people in both languages; neither may be missing.</summary>
public sealed record Words(string Dutch, string English)
{
    /// <summary>The text in the language asked for.</summary>
    public string In(Language language) => language switch
    {
        Language.Dutch => Dutch,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "The bot speaks Dutch and English."),
    };
}
