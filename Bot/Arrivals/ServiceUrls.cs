using Microsoft.Extensions.Options;
using PolicyBot.Bot.Hosting;

namespace PolicyBot.Bot.Arrivals;

/// <summary>The services the bot speaks with: an exact list of hosts over https, and in Development the machine itself.
/// Asked when something arrives and again before anything is sent.</summary>
internal sealed class ServiceUrls(IOptions<InstanceOptions> options, IHostEnvironment environment)
{
    public bool Allows(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && url.UserInfo is ""
        && (environment.IsDevelopment() && url.IsLoopback && url.Scheme == Uri.UriSchemeHttp
            || url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort
            && options.Value.ServiceHosts.Contains(url.IdnHost, StringComparer.OrdinalIgnoreCase));
}
