using System.Net;

namespace PolicyBot.Tryout;

/// <summary>This machine only: no other address, no foreign host name (DNS rebinding), no other site's page (forged requests).</summary>
internal sealed class LoopbackOnly : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        return Allows(http) ? await next(context) : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>No remote address: a call within the process.</summary>
    private static bool Allows(HttpContext http) =>
        (http.Connection.RemoteIpAddress is not { } remote || IPAddress.IsLoopback(remote))
        && IsOurs(http.Request.Host.Host)
        && (http.Request.Headers.Origin is not [{ Length: > 0 } origin] || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == http.Request.Host.Value));

    private static bool IsOurs(string host) => host is "localhost" or "127.0.0.1" or "[::1]";
}
