namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs one root dialog for a turn.</summary>
public static class DialogExtensions
{
    /// <summary>
    /// Continues the dialog where the conversation left it, or begins it. An exception is first offered to the
    /// dialogs as the event <see cref="DialogEvents.Error"/>, from the innermost outwards; if none handles it, it is thrown on.
    /// </summary>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);

        while (true)
        {
            try
            {
                await ContinueOrBeginAsync(dc, dialog.Id, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (Exception error)
            {
                if (!await dc.EmitEventAsync(DialogEvents.Error, error, true, true, cancellationToken).ConfigureAwait(false))
                {
                    throw;
                }
            }
        }
    }

    private static async Task ContinueOrBeginAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (result.Status == DialogTurnStatus.Empty)
        {
            await dc.BeginDialogAsync(dialogId, null, cancellationToken).ConfigureAwait(false);
        }
    }
}
