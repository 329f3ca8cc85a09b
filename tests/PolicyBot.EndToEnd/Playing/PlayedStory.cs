namespace PolicyBot.EndToEnd.Playing;

/// <summary>What every story has: people who sit down at the page, and leave it whole.</summary>
[Collection("Stories, one after the other")]
public abstract class PlayedStory(TryoutRoom room) : IClassFixture<TryoutRoom>, IAsyncLifetime
{
    private readonly List<Visit> visits = [];

    public Task InitializeAsync() => Task.CompletedTask;

    private protected Task<Visit> SitDownAsync(params string[] who) => SitDownAsAsync("", who);

    /// <param name="actAs">Who looks at a channel or group, such as <c>kanaal-mt:mt2</c>; empty: the first member.</param>
    private protected async Task<Visit> SitDownAsAsync(string actAs, params string[] who)
    {
        var visit = await room.EnterAsync(who, actAs);
        visits.Add(visit);
        return visit;
    }

    public async Task DisposeAsync()
    {
        foreach (var visit in visits)
            await visit.EndAsync();
    }
}
