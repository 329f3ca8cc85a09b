using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using PolicyBot.Bot.Arrivals;
using PolicyBot.Records;

namespace PolicyBot.Bot.Delivery;

/// <summary>What became of one call to the channel.</summary>
/// <param name="Id">What the channel calls the message, when it took it.</param>
/// <param name="RetryAfter">How long the channel asks to wait.</param>
/// <param name="Code">Status or kind of failure, for the record.</param>
internal sealed record Reception(ReceptionKind Kind, string? Id, TimeSpan? RetryAfter, string Code);

/// <summary>The ways a call can end.</summary>
internal enum ReceptionKind
{
    /// <summary>The channel has it.</summary>
    Taken,
    /// <summary>The channel did not take it and says that later may help.</summary>
    Later,
    /// <summary>It may or may not have arrived: no answer came.</summary>
    Unclear,
    /// <summary>The message to change is gone.</summary>
    Gone,
    /// <summary>It will never be taken.</summary>
    Refused,
}

/// <summary>The channel's REST interface, as far as the bot speaks it: post, replace and remove a message, open a private chat.</summary>
internal sealed class Connector(HttpClient http, ServiceUrls serviceUrls)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public Task<Reception> PostAsync(Address address, string json, string? replyTo, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, address, replyTo is null ? "activities" : $"activities/{Uri.EscapeDataString(replyTo)}", json, cancellationToken);

    public Task<Reception> PutAsync(Address address, string id, string json, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Put, address, $"activities/{Uri.EscapeDataString(id)}", json, cancellationToken);

    public Task<Reception> DeleteAsync(Address address, string id, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, address, $"activities/{Uri.EscapeDataString(id)}", null, cancellationToken);

    /// <summary>Opens the private chat with the person of this address; the id is that of the conversation.</summary>
    public Task<Reception> OpenChatAsync(Address address, string json, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, address.ServiceUrl, "v3/conversations", json, cancellationToken);

    private Task<Reception> SendAsync(HttpMethod method, Address address, string path, string? json, CancellationToken cancellationToken) =>
        CallAsync(method, address.ServiceUrl, $"v3/conversations/{Uri.EscapeDataString(address.Conversation)}/{path}", json, cancellationToken);

    private async Task<Reception> CallAsync(HttpMethod method, string service, string path, string? json, CancellationToken cancellationToken)
    {
        if (!serviceUrls.Allows(service))
            return new Reception(ReceptionKind.Refused, null, null, "service not on the list");
        try
        {
            using var request = new HttpRequestMessage(method, $"{service}/{path}");
            if (json is not null)
                request.Content = new StringContent(json, Encoding.UTF8, Json);
            using var response = await http.SendAsync(request, cancellationToken);
            return await ReadAsync(response, cancellationToken);
        }
        catch (HttpRequestException failure)
        {
            // No connection means that nothing arrived; a connection that broke may have delivered it.
            var kind = failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError
                ? ReceptionKind.Later : ReceptionKind.Unclear;
            return new Reception(kind, null, null, failure.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Reception(ReceptionKind.Unclear, null, null, "no answer in time");
        }
    }

    private static async Task<Reception> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var code = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        if (response.IsSuccessStatusCode)
            return new Reception(ReceptionKind.Taken, await IdAsync(response, cancellationToken), null, code);
        var kind = response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed
                or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable => ReceptionKind.Later,
            HttpStatusCode.GatewayTimeout => ReceptionKind.Unclear,
            HttpStatusCode.NotFound => ReceptionKind.Gone,
            _ => ReceptionKind.Refused,
        };
        return new Reception(kind, null, response.Headers.RetryAfter?.Delta, code);
    }

    private static async Task<string?> IdAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (body.Length == 0)
            return null;
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("id", out var id) ? id.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
