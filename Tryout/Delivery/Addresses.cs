using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace PolicyBot.Tryout.Delivery;

/// <summary>Where the bot is, and where it must answer.</summary>
public sealed record Addresses(Uri BotEndpoint, Uri ServiceUrl)
{
    /// <summary>The server that Tryout runs in, unless the options say otherwise. Known only once the server listens.</summary>
    internal static Addresses Of(IServer server, TryoutOptions options, string botEndpoint, string connector)
    {
        if (options is { BotEndpoint: { } bot, ServiceUrl: { } service }) return new(bot, service);
        var all = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = all.FirstOrDefault(a => a.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) ?? all.FirstOrDefault()
            ?? throw new InvalidOperationException("The server listens nowhere yet; set Tryout:BotEndpoint and Tryout:ServiceUrl");
        var binding = BindingAddress.Parse(address);
        var host = binding.Host is "localhost" or "127.0.0.1" or "[::1]" ? binding.Host : "localhost";
        var root = new Uri($"{binding.Scheme}://{host}:{binding.Port}");
        return new(options.BotEndpoint ?? new Uri(root, botEndpoint), options.ServiceUrl ?? new Uri(root, connector));
    }
}
