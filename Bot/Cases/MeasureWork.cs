using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyBot.Policy;
using PolicyBot.Policy.Incidents;
using PolicyBot.Policy.Procedures;
using PolicyBot.Records;

namespace PolicyBot.Bot.Cases;

/// <summary>How often each measure was taken at a school, as one turn reads and changes it. Kept as a count, so that no case needs to be read for it.</summary>
internal sealed class MeasureWork(IStore store)
{
    private readonly Dictionary<SchoolId, (EarlierMeasures Counts, long Version, bool Changed)> schools = [];

    /// <summary>The counts that the turn changed.</summary>
    public IEnumerable<StateWrite> States => schools.Where(school => school.Value.Changed).Select(school => new StateWrite(
        Key(school.Key), Text(school.Value.Counts), school.Value.Version));

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
            schools[school] = known = (state.Json is null ? EarlierMeasures.None : Read(state.Json), state.Version, false);
        }
        return known;
    }

    private static string Text(EarlierMeasures counts) => JsonSerializer.Serialize(
        [.. counts.Counts.Select(count => new KeptCount(count.Category, count.Measure.Value, count.Times))], MeasuresJson.Default.ListKeptCount);

    private static EarlierMeasures Read(string json) => new(
        [.. (JsonSerializer.Deserialize(json, MeasuresJson.Default.ListKeptCount) ?? []).Select(kept => new MeasureCount(kept.Category, new RuleId(kept.Measure), kept.Times))]);

    private static string Key(SchoolId school) => $"measures/{school}";
}

/// <summary>One count as the register keeps it.</summary>
internal sealed record KeptCount(MisuseCategory Category, string Measure, int Times);

[JsonSerializable(typeof(List<KeptCount>))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class MeasuresJson : JsonSerializerContext;
