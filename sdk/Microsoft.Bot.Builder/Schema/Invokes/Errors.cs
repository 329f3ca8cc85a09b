namespace Microsoft.Bot.Schema;

/// <summary>Why something was refused, for programs and for people.</summary>
public class Error
{
    public Error()
    {
    }

    public Error(string code = default, string message = default, InnerHttpError innerHttpError = default)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    public string Code { get; set; }

    public string Message { get; set; }

    public InnerHttpError InnerHttpError { get; set; }
}

/// <summary>The fault that a service behind the channel reported.</summary>
public class InnerHttpError
{
    public InnerHttpError()
    {
    }

    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    public int? StatusCode { get; set; }

    public object Body { get; set; }
}

/// <summary>The body of a refused HTTP request.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    public Error Error { get; set; }
}
