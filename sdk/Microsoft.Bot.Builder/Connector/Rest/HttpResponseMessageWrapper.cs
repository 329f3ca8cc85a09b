using System.Net;

namespace Microsoft.Rest;

/// <summary>What is worth keeping of an HTTP response after it was disposed.</summary>
public class HttpResponseMessageWrapper
{
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
        Content = content;
        Headers = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in httpResponse.Headers)
            Headers[name] = values;
        foreach (var (name, values) in httpResponse.Content.Headers)
            Headers[name] = values;
    }

    public HttpStatusCode StatusCode { get; protected set; }

    public string ReasonPhrase { get; protected set; }

    public string Content { get; set; }

    public IDictionary<string, IEnumerable<string>> Headers { get; protected set; }
}

/// <summary>A call to a service went wrong.</summary>
public class RestException : Exception
{
    public RestException()
    {
    }

    public RestException(string message)
        : base(message)
    {
    }

    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
