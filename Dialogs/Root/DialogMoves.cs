using Microsoft.Bot.Builder.Dialogs;

namespace PolicyBot.Dialogs.Root;

/// <summary>The one move the root makes: leave whatever was going on, and begin something.</summary>
internal static class DialogMoves
{
    public static async Task ReplaceAllAsync(this DialogContext dialogs, string dialog, string options, CancellationToken cancellationToken)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        await dialogs.BeginDialogAsync(dialog, options, cancellationToken);
    }
}
