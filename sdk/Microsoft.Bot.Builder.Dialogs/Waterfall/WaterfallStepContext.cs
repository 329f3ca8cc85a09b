namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a waterfall knows: where it is, what it was given, and what came back.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog waterfall;
    private bool nextCalled;

    public WaterfallStepContext(
        WaterfallDialog parentWaterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object result = null)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        waterfall = parentWaterfall;
        Parent = dc.Parent;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>Counted from 0.</summary>
    public int Index { get; }

    public object Options { get; }

    public DialogReason Reason { get; }

    /// <summary>What the dialog begun in the step before returned, or else the text that the user sent.</summary>
    public object Result { get; }

    /// <summary>Kept from step to step. What storage hands back as JSON is a string, bool, long or double, else a JsonElement.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes to the next step without waiting for the user. A step may do so once.</summary>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        NoToken.In(result, nameof(result));
        if (nextCalled)
        {
            throw new InvalidOperationException($"Step {Index} of waterfall '{waterfall.Id}' has called NextAsync already.");
        }

        nextCalled = true;
        return waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
