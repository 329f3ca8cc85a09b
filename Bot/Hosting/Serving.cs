using System.Globalization;
using Microsoft.Extensions.Options;
using PolicyBot.Bot.Arrivals;
using PolicyBot.Bot.Evidence;
using PolicyBot.Bot.Pages;
using PolicyBot.Bot.People;
using PolicyBot.Dialogs;
using PolicyBot.Packs;
using PolicyBot.Records;
using PolicyBot.Records.Sqlite;
using PolicyBot.Tryout;

namespace PolicyBot.Bot.Hosting;

/// <summary>Serves the bot: packs checked, register opened, then the door.</summary>
public static class Serving
{
    /// <summary>The path where activities come in.</summary>
    public const string Endpoint = "/api/messages";

    /// <summary>The bot as a web application, ready to be started.</summary>
    /// <param name="configure">Settings and logging, before anything is read.</param>
    /// <param name="replace">What stands in place of the bot's own parts, once all of them are there.</param>
    /// <param name="time">The clock; without it the machine's.</param>
    /// <exception cref="StartUpException">It cannot run like this; the message says why in one line.</exception>
    public static async Task<WebApplication> BuildAsync(
        string[] args, Action<WebApplicationBuilder>? configure = null, Action<IServiceCollection>? replace = null, TimeProvider? time = null)
    {
        time ??= TimeProvider.System;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Home.ContentRoot });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        configure?.Invoke(builder);
        RefuseAnonymous(builder);

        var options = builder.Configuration.GetSection(InstanceOptions.Section).Get<InstanceOptions>() ?? new InstanceOptions();
        var shelf = Home.LoadPacks(options);
        (builder.Configuration.GetSection(SchoolOptions.Section).Get<SchoolOptions>() ?? new SchoolOptions()).CheckAgainst(shelf);
        var store = await Home.OpenStoreAsync(options, time);

        builder.Services
            .AddSingleton(time)
            .AddSingleton<IStore>(_ => store)
            .AddSettings()
            .AddPacks(shelf)
            .AddDialogs()
            .AddTurns()
            .AddEvidence()
            .AddPages()
            .AddDelivery();
        if (builder.Environment.IsDevelopment())
            builder.Services.AddTryout(builder.Configuration);

        replace?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapPost(Endpoint, (HttpContext http, MessagesEndpoint messages) => messages.HandleAsync(http));
        app.MapGet("/live", () => Results.Ok());
        app.MapPages();
        if (app.Environment.IsDevelopment())
            app.MapTryout(Endpoint);
        return app;
    }

    /// <summary>Serves until it is told to stop.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        // Until it has started, a failure is one line on the command line's error output; after that the host logs its own.
        var started = false;
        await using var app = await BuildAsync(args, builder =>
            builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => started && level >= LogLevel.Warning));
        await app.StartAsync();
        started = true;
        foreach (var url in app.Urls)
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"PolicyBot listens on {url}{Endpoint}"));
        if (app.Environment.IsDevelopment())
            await Console.Out.WriteLineAsync($"Tryout: {app.Urls.First()}{TryoutServices.Path}");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static void RefuseAnonymous(WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment() && string.IsNullOrWhiteSpace(builder.Configuration["MicrosoftAppId"]))
            throw new StartUpException("MicrosoftAppId is not set. Without it the bot would listen to anybody; only in Development may it be missing.");
    }
}
