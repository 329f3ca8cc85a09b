using Microsoft.Extensions.Options;
using PolicyBot.Bot.Hosting;

namespace PolicyBot.Bot.Evidence;

/// <summary>Which addresses a file may be fetched from. Asked again at every redirect.</summary>
internal sealed class EvidenceUrls(IOptions<EvidenceOptions> options, IOptions<InstanceOptions> instance, IHostEnvironment environment)
{
    public bool Allows(Uri url) => IsThisMachine(url)
        || IsPlainHttps(url) && options.Value.Hosts.Any(pattern => pattern.StartsWith("*.", StringComparison.Ordinal)
            ? url.IdnHost.Length > pattern.Length - 1 && url.IdnHost.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
            : url.IdnHost.Equals(pattern, StringComparison.OrdinalIgnoreCase));

    /// <summary>The channel's own service, which the bot shows its token to.</summary>
    public bool IsConnector(Uri url) => IsPlainHttps(url) && instance.Value.ServiceHosts.Contains(url.IdnHost, StringComparer.OrdinalIgnoreCase);

    /// <summary>In Development, where Tryout lives.</summary>
    public bool IsThisMachine(Uri url) =>
        environment.IsDevelopment() && url is { IsAbsoluteUri: true, IsLoopback: true, UserInfo: "" } && url.Scheme == Uri.UriSchemeHttp;

    private static bool IsPlainHttps(Uri url) =>
        url is { IsAbsoluteUri: true, UserInfo: "", IsDefaultPort: true, HostNameType: UriHostNameType.Dns } && url.Scheme == Uri.UriSchemeHttps;
}
