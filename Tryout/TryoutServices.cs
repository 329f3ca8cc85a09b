using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Options;
using PolicyBot.Tryout.Delivery;
using PolicyBot.Tryout.Page;
using PolicyBot.Tryout.Teams;

namespace PolicyBot.Tryout;

public static class TryoutServices
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/tryout";

    /// <summary>Where the connector is.</summary>
    public const string ConnectorPath = Path + "/connector";

    internal const string HttpClientName = "PolicyBot.Tryout";

    /// <summary>Adds the stand-in for Teams: the shipped people and channels, overlaid with the section Tryout.</summary>
    public static IServiceCollection AddTryout(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IOptions<TryoutOptions>>(_ => Options.Create(TryoutOptions.Shipped(configuration.GetSection(TryoutOptions.Section))));
        services.AddSingleton<IValidateOptions<TryoutOptions>, TryoutOptionsValidator>();
        services.AddHttpClient(HttpClientName).ConfigureHttpClient(http => http.Timeout = Timeout.InfiniteTimeSpan);
        services.AddSingleton(provider => World.With(provider.GetRequiredService<IOptions<TryoutOptions>>().Value, provider.GetService<TimeProvider>()));
        services.AddSingleton<PageFeed>();
        return services;
    }

    /// <summary>Maps the page at /tryout and the connector at /tryout/connector, for this machine only.</summary>
    /// <param name="botEndpoint">The path where the bot takes its activities.</param>
    /// <exception cref="OptionsValidationException">The section Tryout is wrong; all faults at once.</exception>
    public static RouteGroupBuilder MapTryout(this IEndpointRouteBuilder app, string botEndpoint = "/api/messages")
    {
        var services = app.ServiceProvider;
        var options = services.GetRequiredService<IOptions<TryoutOptions>>().Value;
        var valid = services.GetRequiredService<IValidateOptions<TryoutOptions>>().Validate(null, options);
        if (valid.Failed) throw new OptionsValidationException(TryoutOptions.Section, typeof(TryoutOptions), valid.Failures);

        var world = services.GetRequiredService<World>();
        var server = services.GetRequiredService<IServer>();
        var http = services.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName);
        var client = new TeamsClient(world, http, () => Addresses.Of(server, options, botEndpoint, ConnectorPath), options);

        var group = app.MapGroup("").AddEndpointFilter<LoopbackOnly>();
        group.MapPage(Path, world, client, services.GetRequiredService<PageFeed>());
        Connector.ConnectorEndpoints.MapConnector(group, ConnectorPath, world, options);
        return group;
    }
}
