namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are looked for in a text.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Do not look for the value of a choice.</summary>
    public bool NoValue { get; set; }

    /// <summary>Do not look for the title of the button of a choice.</summary>
    public bool NoAction { get; set; }

    /// <summary>Whether "2" may mean the second choice.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether "the second" may mean the second choice.</summary>
    public bool RecognizeOrdinals { get; set; } = true;

    internal FindChoicesOptions Copy() => (FindChoicesOptions)MemberwiseClone();
}
