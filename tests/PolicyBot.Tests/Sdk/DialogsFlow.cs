using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace PolicyBot.Tests.Sdk;

/// <summary>A conversation with a set of dialogs: the first is begun when none is active, and its result is said.</summary>
internal static class DialogsFlow
{
    public static TestFlow With(params Dialog[] dialogs) => With(new MemoryStorage(), null, dialogs);

    public static TestFlow With(IStorage storage, params Dialog[] dialogs) => With(storage, null, dialogs);

    /// <param name="before">Gets the turn first; true when it has dealt with it.</param>
    public static TestFlow With(Func<DialogContext, CancellationToken, Task<bool>> before, params Dialog[] dialogs)
    {
        return With(new MemoryStorage(), before, dialogs);
    }

    private static TestFlow With(IStorage storage, Func<DialogContext, CancellationToken, Task<bool>>? before, Dialog[] dialogs)
    {
        var state = new ConversationState(storage);
        var adapter = new TestAdapter(TestAdapter.CreateConversation(nameof(DialogsFlow))).Use(new AutoSaveStateMiddleware(state));
        var set = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        foreach (var dialog in dialogs)
        {
            set.Add(dialog);
        }

        return new TestFlow(adapter, async (turn, cancellation) =>
        {
            var dc = await set.CreateContextAsync(turn, cancellation);
            if (before != null && await before(dc, cancellation))
            {
                return;
            }

            var result = await dc.ContinueDialogAsync(cancellation);
            if (result.Status == DialogTurnStatus.Empty)
            {
                result = await dc.BeginDialogAsync(dialogs[0].Id, null, cancellation);
            }

            if (result is { Status: DialogTurnStatus.Complete, Result: not null })
            {
                await turn.SendActivityAsync($"result: {result.Result}", cancellationToken: cancellation);
            }
        });
    }
}
