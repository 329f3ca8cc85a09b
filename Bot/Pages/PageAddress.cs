using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using PolicyBot.Bot.Hosting;

namespace PolicyBot.Bot.Pages;

/// <summary>Where people reach the bot's own pages: as set, else where the server listens.</summary>
internal sealed class PageAddress(IOptions<InstanceOptions> options, IServer server)
{
    /// <summary>The address of the page with this token.</summary>
    public string Of(string token) => $"{Base}/page/{token}";

    private string Base => (options.Value.PublicUrl is { Length: > 0 } set ? set
        : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost").TrimEnd('/');
}
