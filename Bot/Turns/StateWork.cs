using PolicyBot.Records;

namespace PolicyBot.Bot.Turns;

/// <summary>Pieces of state, by key, as one turn reads and changes them; the changes are part of the turn's commit.</summary>
internal sealed class StateWork(IStore store)
{
    private readonly Dictionary<string, StoredState> read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> written = new(StringComparer.Ordinal);

    /// <summary>What the turn leaves otherwise than it found it.</summary>
    public IEnumerable<StateWrite> Writes => written.Select(write => new StateWrite(write.Key, write.Value, read.GetValueOrDefault(write.Key)?.Version ?? 0));

    /// <summary>A piece as it stands now within the turn.</summary>
    public async ValueTask<string?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        if (written.TryGetValue(key, out var json))
            return json;
        if (!read.TryGetValue(key, out var state))
            read[key] = state = await store.ReadStateAsync(key, cancellationToken);
        return state.Json;
    }

    /// <summary>A piece as the turn wants to leave it; null removes it.</summary>
    public void Write(string key, string? json)
    {
        if (read.TryGetValue(key, out var state) && state.Json == json)
            written.Remove(key);
        else
            written[key] = json;
    }
}
