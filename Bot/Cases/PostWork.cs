using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy.Cases;
using PolicyBot.Records;

namespace PolicyBot.Bot.Cases;

/// <summary>The messages that show a case somewhere, as one turn reads and changes them.</summary>
internal sealed class PostWork(IStore store)
{
    private readonly Dictionary<CaseNumber, (List<CasePost> Posts, long Version, bool Changed)> posts = [];

    /// <summary>Where cases are shown, as far as the turn changed it.</summary>
    public IEnumerable<StateWrite> States => posts.Where(entry => entry.Value.Changed).Select(entry => new StateWrite(
        Key(entry.Key), JsonSerializer.Serialize(entry.Value.Posts, PostsJson.Default.ListCasePost), entry.Value.Version));

    public async ValueTask<IReadOnlyList<CasePost>> OfAsync(CaseNumber number, CancellationToken cancellationToken) =>
        (await EntryAsync(number, cancellationToken)).Posts;

    /// <summary>One more message; it takes the place of the one that showed the case there in the same form, and of what the message showed before.</summary>
    public async ValueTask AddAsync(CaseNumber number, CasePost post, CancellationToken cancellationToken)
    {
        var entry = await EntryAsync(number, cancellationToken);
        if (entry.Posts.Contains(post))
            return;
        entry.Posts.RemoveAll(known => known.To == post.To && (known.Kind == post.Kind || known.MessageId == post.MessageId));
        entry.Posts.Add(post);
        posts[number] = entry with { Changed = true };
    }

    private async ValueTask<(List<CasePost> Posts, long Version, bool Changed)> EntryAsync(CaseNumber number, CancellationToken cancellationToken)
    {
        if (!posts.TryGetValue(number, out var entry))
        {
            var state = await store.ReadStateAsync(Key(number), cancellationToken);
            var known = state.Json is null ? [] : JsonSerializer.Deserialize(state.Json, PostsJson.Default.ListCasePost) ?? [];
            posts[number] = entry = (known, state.Version, false);
        }
        return entry;
    }

    private static string Key(CaseNumber number) => $"posts/{number}";
}

[JsonSerializable(typeof(List<CasePost>))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class PostsJson : JsonSerializerContext;
