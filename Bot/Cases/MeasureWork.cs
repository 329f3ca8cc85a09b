using System.Text.Json;
using PolicyBot.Policy;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;

namespace PolicyBot.Bot.Cases;

/// <summary>How often each measure was taken at a school, as one turn reads and changes it. Kept as a count, so that no case needs to be read for it.</summary>
internal sealed class MeasureWork(IStore store)
{
    private readonly Dictionary<SchoolId, (EarlierMeasures Counts, long Version, bool Changed)> schools = [];

    /// <summary>The counts that the turn changed.</summary>
    public IEnumerable<StateWrite> States => schools.Where(school => school.Value.Changed).Select(school => new StateWrite(
        Key(school.Key), JsonSerializer.Serialize(school.Value.Counts, IncidentEventJson.Default.EarlierMeasures), school.Value.Version));

    public async ValueTask<EarlierMeasures> OfAsync(SchoolId school, CancellationToken cancellationToken) =>
        (await CountsAsync(school, cancellationToken)).Counts;

    public async ValueTask ChangeAsync(SchoolId school, Func<EarlierMeasures, EarlierMeasures> change, CancellationToken cancellationToken)
    {
        var known = await CountsAsync(school, cancellationToken);
        schools[school] = known with { Counts = change(known.Counts), Changed = true };
    }

    private async ValueTask<(EarlierMeasures Counts, long Version, bool Changed)> CountsAsync(SchoolId school, CancellationToken cancellationToken)
    {
        if (!schools.TryGetValue(school, out var known))
        {
            var state = await store.ReadStateAsync(Key(school), cancellationToken);
            var counts = state.Json is null ? null : JsonSerializer.Deserialize(state.Json, IncidentEventJson.Default.EarlierMeasures);
            schools[school] = known = (counts ?? EarlierMeasures.None, state.Version, false);
        }
        return known;
    }

    private static string Key(SchoolId school) => $"measures/{school}";
}
