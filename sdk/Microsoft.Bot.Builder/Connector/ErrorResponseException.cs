using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The connector refused: its status, headers (<c>Retry-After</c> among them) and reason.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HttpResponseMessageWrapper Response { get; set; }

    public ErrorResponse Body { get; set; }
}
