using System.Net;
using System.Net.Http.Headers;
using PolicyBot.Policy.Incidents;
using PolicyBot.Records;

namespace PolicyBot.Bot.Evidence;

/// <summary>Why a file was not fetched.</summary>
internal enum FetchRefusal
{
    /// <summary>It shows what nobody may have.</summary>
    MustNotBeFetched,
    /// <summary>The link, or one it leads on to, is not on the list.</summary>
    NotAllowed,
    /// <summary>An allowed host leads into a network that is not public.</summary>
    NotPublic,
    TooManyRedirects,
    /// <summary>More bytes are announced than are taken in.</summary>
    TooLarge,
    TooSlow,
    /// <summary>No connection, a broken one, or an answer that is no file.</summary>
    Unreachable,
}

/// <summary>What came of it: what <c>take</c> made of the file, or why there was none.</summary>
internal readonly record struct Fetched<T>(T? Value, FetchRefusal? Refusal);

/// <summary>Fetches a file from a link that came with a message: a link can be anybody's, so every step is checked.</summary>
internal sealed class EvidenceFetch(EvidenceUrls urls, IBotToken token, HttpMessageInvoker http, TimeProvider time)
{
    private const int MostRedirects = 3;
    private static readonly TimeSpan ToAnswer = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan InAll = TimeSpan.FromSeconds(60);

    /// <param name="shows">Looked at before anything else happens: the one place that keeps the bot from touching what nobody may have.</param>
    /// <param name="take">Gets the type that the host claims, and the bytes as they come in. It must stop by itself at what is too much.</param>
    public async ValueTask<Fetched<T>> FetchAsync<T>(
        MaterialShows shows, string link, Func<string?, Stream, CancellationToken, ValueTask<T>> take, CancellationToken cancellationToken)
    {
        if (shows == MaterialShows.SexualImageOfMinor)
            return Not<T>(FetchRefusal.MustNotBeFetched);
        using var ends = new CancellationTokenSource(InAll, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ends.Token, cancellationToken);
        try
        {
            return await FollowAsync(link, take, either.Token);
        }
        catch (HttpRequestException failure)
        {
            return Not<T>(failure.InnerException is AddressRefusedException ? FetchRefusal.NotPublic : FetchRefusal.Unreachable);
        }
        catch (IOException)
        {
            return Not<T>(FetchRefusal.Unreachable);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Not<T>(FetchRefusal.TooSlow);
        }
    }

    private async ValueTask<Fetched<T>> FollowAsync<T>(string link, Func<string?, Stream, CancellationToken, ValueTask<T>> take, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out var url) || !urls.Allows(url))
            return Not<T>(FetchRefusal.NotAllowed);
        var showsToken = true;
        for (var redirects = 0; ; redirects++)
        {
            // Once outside the connector the token stays away, also when the way leads back.
            showsToken = showsToken && urls.IsConnector(url);
            using var response = await AskAsync(url, showsToken, cancellationToken);
            if (response.StatusCode is HttpStatusCode.OK)
                return response.Content.Headers.ContentLength > EvidenceLimits.FileBytes ? Not<T>(FetchRefusal.TooLarge) : new Fetched<T>(
                    await take(response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStreamAsync(cancellationToken), cancellationToken), null);
            if (response.StatusCode is not (HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect) || response.Headers.Location is not { } location)
                return Not<T>(FetchRefusal.Unreachable);
            if (redirects == MostRedirects)
                return Not<T>(FetchRefusal.TooManyRedirects);
            if (!Uri.TryCreate(url, location, out var next) || !urls.Allows(next) || urls.IsThisMachine(next) && !urls.IsThisMachine(url))
                return Not<T>(FetchRefusal.NotAllowed);
            url = next;
        }
    }

    private async Task<HttpResponseMessage> AskAsync(Uri url, bool showsToken, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (showsToken && await token.FindAsync(cancellationToken) is { } shown)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", shown);
        using var ends = new CancellationTokenSource(ToAnswer, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ends.Token, cancellationToken);
        return await http.SendAsync(request, either.Token);
    }

    private static Fetched<T> Not<T>(FetchRefusal why) => new(default, why);
}
