using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace PolicyBot.Bot.Arrivals;

/// <summary>
/// An activity from its JSON text. The Bot Framework reads activities from requests only, so one is made around the text:
/// this works alike whichever serialiser it uses inside.
/// </summary>
internal static class ActivityText
{
    public static Task<Activity> ReadAsync(ReadOnlyMemory<byte> json)
    {
        var http = new DefaultHttpContext();
        http.Request.ContentType = "application/json";
        http.Request.Body = new MemoryStream(json.ToArray(), writable: false);
        return HttpHelper.ReadRequestAsync<Activity>(http.Request);
    }
}
