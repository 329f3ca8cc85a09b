using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;

namespace PolicyBot.Dialogs.Ports;

/// <summary>The names behind the aliases of a case (<see cref="InvolvedPerson.Alias"/>): kept apart, encrypted, and opened with a reason only.</summary>
public interface INames
{
    /// <summary>Keeps a name with the turn; the last word counts.</summary>
    void Keep(CaseNumber number, string alias, string name);

    /// <summary>The aliases that have a name.</summary>
    ValueTask<IReadOnlyList<string>> AliasesAsync(CaseNumber number, CancellationToken cancellationToken);

    /// <summary>
    /// The names by alias, handed out in the commit that puts <paramref name="opened"/> into the case, before the turn's own. Nothing else may have
    /// been added to the case in this turn yet.
    /// </summary>
    ValueTask<IReadOnlyDictionary<string, string>> OpenAsync(CaseNumber number, NamesOpened opened, CancellationToken cancellationToken);
}
