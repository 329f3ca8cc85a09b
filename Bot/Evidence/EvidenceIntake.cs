using PolicyBot.Dialogs.Ports;
using PolicyBot.Policy.Cases;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;

namespace PolicyBot.Bot.Evidence;

/// <summary>What became of a file that came with a message: received or refused by the store, or not even fetched.</summary>
/// <param name="Name">What it is called, or was named here.</param>
internal sealed record TakenIn(string Name, Received? Received, FetchRefusal? NotFetched);

/// <summary>Fetches a file of a message straight into the evidence of a case; it is never anywhere in between.</summary>
internal sealed class EvidenceIntake(EvidenceFetch fetch, IStore store)
{
    /// <summary>What Teams calls a picture that was pasted into a message: nothing.</summary>
    private static readonly Dictionary<string, string> pasted = new(StringComparer.OrdinalIgnoreCase)
    {
        ["image/png"] = "image.png",
        ["image/jpeg"] = "image.jpg",
        ["image/webp"] = "image.webp",
        ["image/heic"] = "image.heic",
    };

    /// <summary>The file becomes part of the case when <see cref="Received.File"/> is in the turn's commit and <see cref="Received.WasThere"/> is false.</summary>
    public async ValueTask<TakenIn> TakeAsync(MaterialShows shows, CaseNumber number, SentFile link, CancellationToken cancellationToken)
    {
        var name = link.Name ?? "image";
        var (received, refusal) = await fetch.FetchAsync(
            shows,
            link.Url,
            (type, content, stop) =>
            {
                name = link.Name ?? pasted.GetValueOrDefault(type ?? "", name);
                return store.Evidence.ReceiveAsync(number, name, content, stop);
            },
            cancellationToken);
        return new TakenIn(name, received, refusal);
    }
}
