namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a dialog stands after its part of the turn.</summary>
public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    public DialogTurnStatus Status { get; set; }

    /// <summary>Only where the status is <see cref="DialogTurnStatus.Complete"/>; may be null then too.</summary>
    public object Result { get; set; }

    public bool ParentEnded { get; set; }
}
