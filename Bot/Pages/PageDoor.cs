using PolicyBot.Records;

namespace PolicyBot.Bot.Pages;

/// <summary>A link that is there, as it was read.</summary>
internal sealed record FoundLink(PageLink Link, StateWrite Removal);

/// <summary>Keeps links to pages: each opens once. The row goes in a commit before anything is shown, so of two who open at once one is late.</summary>
internal sealed class PageDoor(IStore store)
{
    /// <summary>The link of this token; null when there is none, or it was opened.</summary>
    public async ValueTask<FoundLink?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var state = await store.ReadStateAsync(PageLink.Key(token), cancellationToken);
        return PageLink.Read(state.Json) is { } link ? new FoundLink(link, new StateWrite(PageLink.Key(token), null, state.Version)) : null;
    }

    /// <summary>Uses it up; false when somebody else just did.</summary>
    public async ValueTask<bool> UseAsync(FoundLink found, CancellationToken cancellationToken) =>
        await store.CommitAsync(new TurnCommit { States = [found.Removal] }, cancellationToken) == CommitResult.Done;
}
