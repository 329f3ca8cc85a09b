namespace Microsoft.Rest;

/// <summary>An HTTP exchange that succeeded.</summary>
public class HttpOperationResponse : IDisposable
{
    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }

    public void Dispose()
    {
        Request?.Dispose();
        Response?.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>An HTTP exchange that succeeded, and what it brought.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    public T Body { get; set; }
}
