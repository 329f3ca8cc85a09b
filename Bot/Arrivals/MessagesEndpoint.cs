using System.Buffers;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using PolicyBot.Records;

namespace PolicyBot.Bot.Arrivals;

/// <summary>
/// POST /api/messages: who may send is checked, the activity is made durable, and only then is it acknowledged.
/// Invokes are answered in the request.
/// </summary>
internal sealed partial class MessagesEndpoint(
    BotFrameworkAuthentication authentication, ServiceUrls serviceUrls, IStore store, InvokeDesk invokes, TimeProvider time,
    ILogger<MessagesEndpoint> logger)
{
    private const int MostBytes = 256 * 1024;

    public async Task HandleAsync(HttpContext http)
    {
        if (await ReadAsync(http) is not { } body)
            return;
        LoneSurrogates.Mend(body);
        if (!Arrival.TryRead(body, out var arrival, out var problem) || await ActivityText.ReadAsync(body) is null)
        {
            Malformed(logger, problem is "" ? "not an activity" : problem);
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        if (!await MayComeInAsync(http, arrival))
            return;
        try
        {
            if (arrival.IsInvoke)
                await invokes.AnswerAsync(http, arrival, body);
            else
                await store.Inbox.AppendAsync(new Incoming(arrival.Key, arrival.Lane, body, time.GetUtcNow()), http.RequestAborted);
            if (!arrival.IsInvoke)
                http.Response.StatusCode = StatusCodes.Status202Accepted;
        }
        catch (StoreUnavailableException unavailable)
        {
            Unavailable(logger, unavailable);
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    private async Task<bool> MayComeInAsync(HttpContext http, Arrival arrival)
    {
        try
        {
            var whatIsChecked = new Activity { Type = arrival.Type, ChannelId = arrival.Channel, ServiceUrl = arrival.ServiceUrlAsWritten };
            await authentication.AuthenticateRequestAsync(whatIsChecked, http.Request.Headers.Authorization.ToString(), http.RequestAborted);
        }
        catch (UnauthorizedAccessException)
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return false;
        }
        if (serviceUrls.Allows(arrival.ServiceUrl))
            return true;
        ForeignService(logger);
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return false;
    }

    private static async ValueTask<byte[]?> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasJsonContentType())
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return null;
        }
        if (http.Request.ContentLength is > MostBytes)
        {
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return null;
        }
        var reader = http.Request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(http.RequestAborted);
            if (result.Buffer.Length > MostBytes)
            {
                http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return null;
            }
            if (result.IsCompleted)
            {
                var body = result.Buffer.ToArray();
                reader.AdvanceTo(result.Buffer.End);
                return body;
            }
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Refused an activity: {Problem}")]
    private static partial void Malformed(ILogger logger, string problem);

    [LoggerMessage(2, LogLevel.Warning, "Refused an activity: its service is not on the list")]
    private static partial void ForeignService(ILogger logger);

    [LoggerMessage(3, LogLevel.Error, "The register is unavailable; the channel was told to try again")]
    private static partial void Unavailable(ILogger logger, Exception exception);
}
