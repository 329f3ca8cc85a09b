using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using PolicyBot.Bot.Arrivals;
using PolicyBot.Bot.Delivery;
using PolicyBot.Bot.Memory;
using PolicyBot.Bot.Packs;
using PolicyBot.Bot.Pages;
using PolicyBot.Bot.People;
using PolicyBot.Bot.Turns;
using PolicyBot.Dialogs.Ports;
using PolicyBot.Packs;
using PolicyBot.Understanding;

namespace PolicyBot.Bot.Hosting;

/// <summary>How the host is put together.</summary>
internal static class BotRoom
{
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Settings, each checked before the first activity is taken.</summary>
    public static IServiceCollection AddSettings(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<InstanceOptions>, InstanceOptionsValidator>();
        services.AddSingleton<IValidateOptions<SchoolOptions>, SchoolOptionsValidator>();
        services.AddOptions<InstanceOptions>().BindConfiguration(InstanceOptions.Section).ValidateOnStart();
        services.AddOptions<SchoolOptions>().BindConfiguration(SchoolOptions.Section).ValidateOnStart();
        return services;
    }

    /// <summary>The packs and what reads people's sentences by them.</summary>
    public static IServiceCollection AddPacks(this IServiceCollection services, Shelf shelf) => services
        .AddSingleton(shelf)
        .AddSingleton<IPackSource, PackSource>()
        .AddSingleton<IUnderstanding>(new LocalUnderstanding(shelf.Vocabulary.Topics, shelf.Vocabulary.Facts, LearnedFolder.OfProgram));

    /// <summary>From an activity to a committed turn.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services) => services
        .AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>()
        .AddSingleton<ServiceUrls>()
        .AddSingleton<PeopleBook>()
        .AddSingleton<IPeople, PeoplePort>()
        .AddSingleton<PageAddress>()
        .AddSingleton<TurnStart>()
        .AddSingleton<PressReader>()
        .AddSingleton<MessageActions>()
        .AddSingleton<TurnHandler>()
        .AddSingleton<TurnAdapter>()
        .AddSingleton<TurnRunner>()
        .AddSingleton<FailedTurn>()
        .AddSingleton<InvokeDesk>()
        .AddSingleton<MessagesEndpoint>()
        .AddHostedService<LaneWorker>();

    /// <summary>From a committed turn to the people it concerns.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddSingleton<Courier>().AddSingleton<SecondRoute>();
        services.AddSingleton(parts => new Connector(
            new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) }) { Timeout = SendTimeout },
            parts.GetRequiredService<ServiceUrls>()));
        return services.AddHostedService<OutboxWorker>().AddHostedService<Sweeper>();
    }
}
