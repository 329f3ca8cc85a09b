namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Catches the slip of passing the cancellation token in the place of an optional object.</summary>
internal static class NoToken
{
    public static void In(object value, string name)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"'{name}' is a cancellation token. Pass the token in its own parameter.", name);
        }
    }
}
