using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;

namespace PolicyBot.Bot.Cases;

/// <summary>The sealed names of cases as one turn reads and adds to them.</summary>
internal sealed class NameWork(IStore store, IncidentWork incidents) : INames
{
    private readonly List<SealedName> kept = [];

    /// <summary>What the turn seals.</summary>
    public IReadOnlyList<SealedName> Kept => kept;

    public void Keep(CaseNumber number, string alias, string name) => kept.Add(new SealedName(number, alias, name));

    public async ValueTask<IReadOnlyList<string>> AliasesAsync(CaseNumber number, CancellationToken cancellationToken) =>
        [.. (await store.Names.AliasesAsync(number, cancellationToken)).Union(kept.Where(name => name.Case == number).Select(name => name.Alias))];

    public async ValueTask<IReadOnlyDictionary<string, string>> OpenAsync(CaseNumber number, NamesOpened opened, CancellationToken cancellationToken)
    {
        var result = await store.Names.OpenAsync(number, opened.Reason, await incidents.NotedAtOnceAsync(number, opened, cancellationToken), cancellationToken);
        // Somebody else was first: what was read no longer holds, and the turn's own commit says so; it runs again.
        return result.Names.ToDictionary(name => name.Alias, name => name.Name, StringComparer.Ordinal);
    }
}
