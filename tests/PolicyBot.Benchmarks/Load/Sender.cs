using System.Net.Http.Headers;

namespace PolicyBot.Benchmarks.Load;

/// <summary>Posts prepared bodies to one endpoint, with as little work of its own as it can.</summary>
internal sealed class Sender(Uri endpoint) : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null });

    /// <summary>The status; 0 when there was no answer at all.</summary>
    public async Task<int> SendAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = Json } } };
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            return (int)response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
    }

    public void Dispose() => http.Dispose();
}
