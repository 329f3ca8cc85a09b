namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value with its place in the list it came from.</summary>
public class SortedValue
{
    public string Value { get; set; }

    public int Index { get; set; }
}
