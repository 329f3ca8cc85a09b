using Microsoft.Bot.Builder.Dialogs;

namespace PolicyBot.Dialogs.Turns;

/// <summary>Somebody who asked to be woken, by <see cref="ITurnMemory.WakeAt"/>.</summary>
internal interface IWoken
{
    /// <summary>The word it asked with.</summary>
    string What { get; }

    /// <summary>The time has come. It looks whether anything is left to do, for much may have happened since.</summary>
    Task WakeAsync(DialogContext dialogs, string subject, CancellationToken cancellationToken);
}
