using Microsoft.Bot.Builder;
using PolicyBot.Bot.Turns;

namespace PolicyBot.Bot.Memory;

/// <summary>The Bot Framework's storage over one turn's work: what is written takes part in the turn's commit.</summary>
internal sealed class TurnStorage(TurnWork work) : IStorage
{
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var key in keys)
            if (await work.State.ReadAsync(work.DialogKey, cancellationToken) is { } json)
                found[key] = StateText.Read(json);
        return found;
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (_, value) in changes)
            work.State.Write(work.DialogKey, StateText.Write(value));
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        work.State.Write(work.DialogKey, null);
        return Task.CompletedTask;
    }
}
