namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something found in a text, and where.</summary>
public class ModelResult<T>
{
    public string Text { get; set; }

    /// <summary>The place of the first character.</summary>
    public int Start { get; set; }

    /// <summary>The place of the last character.</summary>
    public int End { get; set; }

    public string TypeName { get; set; }

    public T Resolution { get; set; }
}
