using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.Extensions.Options;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Page;

/// <summary>What each open page receives: the world as it is, then every change.</summary>
internal sealed class PageFeed
{
    private readonly World world;
    private readonly TryoutOptions options;
    private readonly IHostApplicationLifetime lifetime;
    private readonly Lock gate = new();
    private readonly List<Channel<JsonObject>> pages = [];

    public PageFeed(World world, IOptions<TryoutOptions> options, IHostApplicationLifetime lifetime)
    {
        this.world = world;
        this.options = options.Value;
        this.lifetime = lifetime;
        world.Changed += change => Tell(() => PageState.Of(world, change));
        world.Faults.Changed += () => Tell(() => new JsonObject { ["kind"] = "faults", ["faults"] = PageState.Of(world.Faults) });
    }

    /// <summary>Ends when the page goes away or the server stops.</summary>
    public async IAsyncEnumerable<SseItem<string>> ReadAsync([EnumeratorCancellation] CancellationToken ct)
    {
        // Not bounded: a page takes what it gets or is gone. A change that is also in the snapshot comes twice and does no harm.
        var page = Channel.CreateUnbounded<JsonObject>();
        lock (gate) pages.Add(page);
        await using var stopping = lifetime.ApplicationStopping.Register(() => page.Writer.TryComplete());
        try
        {
            yield return new SseItem<string>(PageState.Snapshot(world, options).ToJsonString());
            await foreach (var change in page.Reader.ReadAllAsync(ct)) yield return new SseItem<string>(change.ToJsonString());
        }
        finally
        {
            lock (gate) pages.Remove(page);
        }
    }

    private void Tell(Func<JsonObject> change)
    {
        lock (gate)
        {
            if (pages.Count == 0) return;
            var told = change();
            foreach (var page in pages) page.Writer.TryWrite(told);
        }
    }
}
