namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>A number, and where it stands: the places of its first and last character.</summary>
internal readonly record struct NumberInText(int Start, int End, string Text, decimal Value)
{
    public static NumberInText In(string text, int start, int end, decimal value)
    {
        return new NumberInText(start, end, text[start..(end + 1)], value);
    }
}
