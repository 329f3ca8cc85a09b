using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy;
using PolicyBot.Policy.Cases;
using PolicyBot.Records;

namespace PolicyBot.Bot.Cases;

/// <summary>The cases as one turn reads and changes them; the changes are part of the turn's commit.</summary>
internal sealed class CaseWork(IStore store) : ICases
{
    private readonly Dictionary<CaseNumber, (CaseFile? File, int Stored, List<CaseEvent> Added)> files = [];
    private readonly Dictionary<CaseNumber, (List<CasePost> Posts, long Version, bool Changed)> posts = [];

    /// <summary>What the turn adds to cases.</summary>
    public IReadOnlyList<CaseAppend> Appends =>
        [.. files.Where(file => file.Value.Added.Count > 0).Select(file => new CaseAppend(
            file.Key, file.Value.Stored, [.. file.Value.Added.Select(CaseJson.Entry)], CaseJson.Line(file.Value.File!)))];

    /// <summary>Where cases are shown, as far as the turn changed it.</summary>
    public IEnumerable<StateWrite> States => posts.Where(entry => entry.Value.Changed).Select(entry => new StateWrite(
        PostsKey(entry.Key), JsonSerializer.Serialize(entry.Value.Posts, PostsJson.Default.ListCasePost), entry.Value.Version));

    public ValueTask<CaseNumber> NewNumberAsync(int year, CancellationToken cancellationToken) =>
        store.Cases.ReserveNumberAsync(year, cancellationToken);

    public async ValueTask<CaseFile?> FindAsync(CaseNumber number, CancellationToken cancellationToken)
    {
        if (!files.TryGetValue(number, out var known))
        {
            var entries = await store.Cases.ReadAsync(number, cancellationToken);
            var file = entries.Count == 0 ? null : CaseFile.From(entries.Select(CaseJson.Event));
            files[number] = known = (file, entries.Count, []);
        }
        return known.File;
    }

    public async ValueTask<CaseFile> AddAsync(CaseNumber number, CaseEvent happened, CancellationToken cancellationToken)
    {
        var file = await FindAsync(number, cancellationToken);
        var known = files[number];
        known.Added.Add(happened);
        known.File = file is null ? CaseFile.From([happened]) : file.With(happened);
        files[number] = known;
        return known.File;
    }

    public async ValueTask<IReadOnlyList<CaseSummary>> OpenAsync(SchoolId school, CancellationToken cancellationToken) =>
        Summaries(await store.Cases.OpenAsync(school.Value, MostInList, cancellationToken));

    public async ValueTask<IReadOnlyList<CaseSummary>> OfAsync(PersonId person, CancellationToken cancellationToken) =>
        Summaries(await store.Cases.OfReporterAsync(person.Value, MostInList, cancellationToken));

    public async ValueTask<IReadOnlyList<CasePost>> PostsAsync(CaseNumber number, CancellationToken cancellationToken) =>
        (await PostEntryAsync(number, cancellationToken)).Posts;

    public async ValueTask AddPostAsync(CaseNumber number, CasePost post, CancellationToken cancellationToken)
    {
        var entry = await PostEntryAsync(number, cancellationToken);
        if (entry.Posts.Contains(post))
            return;
        entry.Posts.RemoveAll(known => known.To == post.To && known.Kind == post.Kind);
        entry.Posts.Add(post);
        posts[number] = entry with { Changed = true };
    }

    private const int MostInList = 20;

    private async ValueTask<(List<CasePost> Posts, long Version, bool Changed)> PostEntryAsync(CaseNumber number, CancellationToken cancellationToken)
    {
        if (!posts.TryGetValue(number, out var entry))
        {
            var state = await store.ReadStateAsync(PostsKey(number), cancellationToken);
            var known = state.Json is null ? [] : JsonSerializer.Deserialize(state.Json, PostsJson.Default.ListCasePost) ?? [];
            posts[number] = entry = (known, state.Version, false);
        }
        return entry;
    }

    private static List<CaseSummary> Summaries(IReadOnlyList<(CaseNumber Number, CaseLine Line)> lines) =>
        [.. lines.Select(line => CaseJson.Summary(line.Number, line.Line))];

    private static string PostsKey(CaseNumber number) => $"posts/{number}";
}

[JsonSerializable(typeof(List<CasePost>))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class PostsJson : JsonSerializerContext;
