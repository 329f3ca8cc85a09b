namespace PolicyBot.Bot.Pages;

/// <summary>What every answer of a page says besides its content: kept by nobody, framed by nobody, told to nobody.</summary>
internal static class PageHeaders
{
    /// <summary>Nothing is loaded and nothing runs.</summary>
    public const string Nothing = "default-src 'none'; sandbox";

    /// <summary>A page of ours: its style, and its own button.</summary>
    public static readonly string OwnPage = $"default-src 'none'; style-src {PageStyle.Hash}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void Write(HttpResponse response, string policy)
    {
        var headers = response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = policy;
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
