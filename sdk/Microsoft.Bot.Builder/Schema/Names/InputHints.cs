namespace Microsoft.Bot.Schema;

/// <summary>Whether a message expects, accepts or ignores an answer.</summary>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string IgnoringInput = "ignoringInput";
    public const string ExpectingInput = "expectingInput";
}
