using System.Net.Http.Headers;
using PolicyBot.Tryout.Faults;
using PolicyBot.Tryout.Files;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout.Connector;

/// <summary>The bot fetches what people shared: files from where OneDrive keeps them, pasted pictures from the connector.</summary>
internal sealed class Downloads(World teams)
{
    private readonly World world = teams;

    public IResult File(HttpContext http)
    {
        var (id, ticket) = (http.Request.Query["UniqueId"].ToString(), http.Request.Query["tempauth"].ToString());
        if (world.Files.Find(id) is not { IsInline: false } file) return Refuse(http, id, 404);
        return world.Files.Opens(file, ticket) ? new Delivery(this, file) : Refuse(http, id, 401);
    }

    /// <summary>Teams wants the bot's token here. In Development the bot has none, so none is asked for; whether one came is in the record.</summary>
    public IResult Picture(string id, HttpContext http) =>
        world.Files.Find(id) is { IsInline: true } file ? new Delivery(this, file) : Refuse(http, id, 404);

    /// <summary>Addresses that open for a person who is signed in, never for a bot.</summary>
    public IResult Closed(string? path, HttpContext http) => Refuse(http, path ?? "", 403);

    private IResult Refuse(HttpContext http, string id, int status)
    {
        Note(http, id, status);
        return Results.StatusCode(status);
    }

    private void Note(HttpContext http, string id, int status) =>
        world.Fetched.Append(new Fetched(id, status, http.Request.Headers.Authorization.Count > 0, world.Time.GetUtcNow()));

    /// <summary>One file on its way, with what was planned to go wrong.</summary>
    private sealed class Delivery(Downloads downloads, SharedFile file) : IResult
    {
        public async Task ExecuteAsync(HttpContext http)
        {
            var fault = downloads.world.Faults.NextDownload(file.ConversationId);
            var status = fault switch
            {
                DownloadFault.Refused refused => refused.Status,
                DownloadFault.Redirected => StatusCodes.Status302Found,
                _ => StatusCodes.Status200OK,
            };
            downloads.Note(http, file.Id, status);
            http.Response.StatusCode = status;
            if (fault is DownloadFault.Redirected redirected)
                http.Response.Headers.Location = redirected.Elsewhere?.ToString() ?? $"{http.Request.PathBase}{http.Request.Path}{http.Request.QueryString}";
            if (status == StatusCodes.Status200OK) await SendAsync(http, fault);
        }

        private async Task SendAsync(HttpContext http, DownloadFault? fault)
        {
            var (response, bytes, ct) = (http.Response, file.Bytes, http.RequestAborted);
            response.ContentType = fault is DownloadFault.WrongType wrong ? wrong.Says : file.ContentType;
            response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = file.Name }.ToString();
            response.ContentLength = fault switch
            {
                DownloadFault.Swollen => null,
                // What is promised and does not come: the server then closes the connection, and says so in its log.
                DownloadFault.WrongLength off => Math.Max(0, bytes.Length + off.More),
                _ => bytes.Length,
            };
            if (fault is DownloadFault.Slow slow)
            {
                await response.Body.WriteAsync(bytes[..(bytes.Length / 2)], ct);
                await response.Body.FlushAsync(ct);
                await Task.Delay(slow.Pause, downloads.world.Time, ct);
                bytes = bytes[(bytes.Length / 2)..];
            }

            await response.Body.WriteAsync(bytes[..(int)Math.Min(bytes.Length, response.ContentLength ?? bytes.Length)], ct);
            if (fault is DownloadFault.Swollen swollen) await SwellAsync(response.Body, swollen.Bytes - bytes.Length, ct);
        }

        private static async Task SwellAsync(Stream body, int left, CancellationToken ct)
        {
            var zeros = new byte[64 * 1024];
            for (; left > 0; left -= zeros.Length) await body.WriteAsync(zeros.AsMemory(0, Math.Min(left, zeros.Length)), ct);
        }
    }
}
