namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words that prompts need of a language.</summary>
public class PromptCultureModel
{
    /// <summary>In small letters: <c>nl-nl</c>.</summary>
    public string Locale { get; set; }

    /// <summary>Between choices: <c>", "</c>.</summary>
    public string Separator { get; set; }

    /// <summary>Between two choices: <c>" of "</c>.</summary>
    public string InlineOr { get; set; }

    /// <summary>Before the last of three choices or more: <c>", of "</c>.</summary>
    public string InlineOrMore { get; set; }

    public string YesInLanguage { get; set; }

    public string NoInLanguage { get; set; }
}
