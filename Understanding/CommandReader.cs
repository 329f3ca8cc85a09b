namespace PolicyBot.Understanding;

/// <summary>Recognises the commands in both languages, and only when the whole message is one.</summary>
public sealed class CommandReader
{
    /// <summary>The command, or nothing when the message is something else.</summary>
    public Command? Read(string text) => throw new NotSupportedException(text);
}
