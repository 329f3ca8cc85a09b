namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a stack of dialogs stands.</summary>
public enum DialogTurnStatus
{
    /// <summary>There is nothing on the stack.</summary>
    Empty,

    /// <summary>The active dialog waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended, with its result; the stack is empty.</summary>
    Complete,

    /// <summary>The dialogs were cancelled; the stack is empty.</summary>
    Cancelled,

    /// <summary>The dialog is done with this turn, but is not to be ended.</summary>
    CompleteAndWait,
}
