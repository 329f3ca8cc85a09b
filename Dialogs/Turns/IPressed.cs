using Microsoft.Bot.Builder.Dialogs;

namespace PolicyBot.Dialogs.Turns;

/// <summary>Does what presses of its own verbs ask. Each verb has one owner.</summary>
internal interface IPressed
{
    IReadOnlyList<Verb> Verbs { get; }

    /// <summary>The card is used up already where its verb says so.</summary>
    Task PressAsync(DialogContext dialogs, Pressed press, CancellationToken cancellationToken);
}
