namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One piece of conversation that can be begun, continued in later turns, and ended with a result.</summary>
public abstract class Dialog
{
    /// <summary>The result of a dialog that waits for the next activity. Shared by all; never change it.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string id;
    private IBotTelemetryClient telemetryClient = NullBotTelemetryClient.Instance;

    public Dialog(string dialogId = null)
    {
        id = string.IsNullOrWhiteSpace(dialogId) ? null : dialogId;
    }

    public string Id
    {
        get => id ??= OnComputeId();
        set => id = value;
    }

    /// <summary>Never null: null puts the client back that tracks nothing.</summary>
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => telemetryClient;
        set => telemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>A dialog of one turn has nothing to continue, so it ends.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        return dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>A dialog that does not look at the result of its child hands it on to whoever began it.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        NoToken.In(result, nameof(result));
        return dc.EndDialogAsync(result, cancellationToken);
    }

    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        return Task.CompletedTask;
    }

    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        return Task.CompletedTask;
    }

    /// <summary>What identifies the shape of this dialog, so that a change between two deployments can be noticed.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Offers the event to this dialog, then to its parents, then to this dialog again as the last one.</summary>
    /// <returns>True when someone handled it.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        if (e.Bubble && dc.Parent != null
            && await dc.Parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        return await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        return Task.FromResult(false);
    }

    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        return Task.FromResult(false);
    }

    protected virtual string OnComputeId() => GetType().Name;
}
