using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PolicyBot.Sdk;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Activities and answers to invokes, over HTTP.</summary>
public static class HttpHelper
{
    /// <summary>The body of the request; default if it is not what was asked for.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, BotJson.Options).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>The status and body of the answer; an empty 200 if there is none.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (invokeResponse == null)
        {
            response.StatusCode = (int)HttpStatusCode.OK;
            return;
        }

        response.StatusCode = invokeResponse.Status;
        if (invokeResponse.Body is not { } body)
            return;
        response.ContentType = "application/json";
        await JsonSerializer.SerializeAsync(response.Body, body, body.GetType(), BotJson.Options).ConfigureAwait(false);
    }
}
