using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace PolicyBot.Sdk;

/// <summary>The connector over HTTP; its JSON is the wire format of <see cref="BotJson"/>.</summary>
/// <param name="http">Shared; never disposed here.</param>
/// <param name="serviceUrl">Where the channel's connector lives.</param>
/// <param name="authorize">Puts credentials on each request; throws where there are none to put.</param>
public sealed class HttpConnectorClient(HttpClient http, Uri serviceUrl, Func<HttpRequestMessage, CancellationToken, ValueTask> authorize)
    : IConnectorClient, IConversations
{
    public Uri BaseUri { get; set; } = serviceUrl;

    public IConversations Conversations => this;

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => AskAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => AskAsync<ResourceResponse>(HttpMethod.Post, Activities(conversationId), activity, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => AskAsync<ResourceResponse>(HttpMethod.Post, Activities(conversationId, activityId), activity, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => AskAsync<ResourceResponse>(HttpMethod.Put, Activities(conversationId, activityId), activity, customHeaders, cancellationToken);

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => await AskAsync<JsonElement>(HttpMethod.Delete, Activities(conversationId, activityId), null, customHeaders, cancellationToken).ConfigureAwait(false);

    public void Dispose()
    {
    }

    private static string Activities(string conversationId, string activityId = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(conversationId);
        ArgumentNullException.ThrowIfNull(activityId);
        var path = $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities";
        return activityId.Length == 0 ? path : $"{path}/{Uri.EscapeDataString(activityId)}";
    }

    private async Task<HttpOperationResponse<T>> AskAsync<T>(HttpMethod method, string path, object body, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, new Uri(BaseUri.AbsoluteUri.TrimEnd('/') + "/" + path));
        if (body != null)
        {
            request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), BotJson.Options));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        foreach (var (name, values) in customHeaders ?? [])
            request.Headers.TryAddWithoutValidation(name, values);
        await authorize(request, cancellationToken).ConfigureAwait(false);
        var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            using (request)
            using (response)
                throw await RefusalAsync(response, cancellationToken).ConfigureAwait(false);
        }

        return new HttpOperationResponse<T> { Request = request, Response = response, Body = await BodyAsync<T>(response, cancellationToken).ConfigureAwait(false) };
    }

    private static async Task<T> BodyAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return bytes.Length == 0 ? default : BotJson.Deserialize<T>(bytes);
    }

    private static async Task<ErrorResponseException> RefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var content = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        var status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        var refusal = new ErrorResponseException($"Operation returned an invalid status code '{status}'") { Response = new HttpResponseMessageWrapper(response, content) };
        try
        {
            refusal.Body = BotJson.Deserialize<ErrorResponse>(content);
        }
        catch (JsonException)
        {
            // A refusal need not be JSON; its text stays in Response.Content.
        }

        return refusal;
    }
}
