namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of the answer.</summary>
public class PromptRecognizerResult<T>
{
    public bool Succeeded { get; set; }

    public T Value { get; set; }

    /// <summary>Whether a parent may interrupt the prompt with this answer.</summary>
    public bool AllowInterruption { get; set; }
}
