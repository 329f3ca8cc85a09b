namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text, and where.</summary>
public class Token
{
    /// <summary>The place of the first character.</summary>
    public int Start { get; set; }

    /// <summary>The place of the last character.</summary>
    public int End { get; set; }

    public string Text { get; set; }

    /// <summary>In small letters, for comparing.</summary>
    public string Normalized { get; set; }
}
